<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AgentDoor</name>
    <message numerus="yes">
        <source>Code faux. Il reste %n&#xa0;essais.</source>
        <translation>
            <numerusform>Wrong code. %n&#xa0;try left.</numerusform>
            <numerusform>Wrong code. %n&#xa0;tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accès bloqué pendant %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Locked for %n&#xa0;minute.</numerusform>
            <numerusform>Locked for %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Espace agent</source>
        <translation>Assistant&apos;s area</translation>
    </message>
    <message>
        <source>La borne vérifie le code.</source>
        <translation>The kiosk is checking the code.</translation>
    </message>
    <message>
        <source>Tapez votre code.</source>
        <translation>Type your code.</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Votre rendez-vous</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Avec quel service&#xa0;?</source>
        <translation>With which service?</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>Vers le haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touchez l&apos;écran</source>
        <translation>Touch the screen</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Fermé.</source>
        <translation>Closed.</translation>
    </message>
    <message>
        <source>Parlez à un conseiller par vidéo.</source>
        <translation>Talk to an adviser by video.</translation>
    </message>
    <message>
        <source>C&apos;est gratuit.</source>
        <translation>It is free.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>Je suis sourd ou malentendant</source>
        <translation>I am deaf or hard of hearing</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>In French sign language</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>With cued speech, LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>With my hearing aid</translation>
    </message>
    <message>
        <source>Voyez-vous votre visage&#xa0;?</source>
        <translation>Can you see your face?</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>The camera is not working.</translation>
    </message>
    <message>
        <source>Avant l&apos;appel</source>
        <translation>Before the call</translation>
    </message>
    <message>
        <source>Le conseiller vous voit et vous entend.</source>
        <translation>The adviser can see you and hear you.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>You can talk without video.</translation>
    </message>
    <message>
        <source>Personne n&apos;enregistre l&apos;appel.</source>
        <translation>Nobody records the call.</translation>
    </message>
    <message>
        <source>Le service enregistre l&apos;appel.</source>
        <translation>The service records the call.</translation>
    </message>
    <message>
        <source>La borne efface vos papiers à la fin.</source>
        <translation>The kiosk erases your papers at the end.</translation>
    </message>
    <message>
        <source>Mettez le casque.</source>
        <translation>Put on the headphones.</translation>
    </message>
    <message>
        <source>Vous seul entendez le conseiller.</source>
        <translation>Only you can hear the adviser.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Call without video</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Read my rights</translation>
    </message>
    <message>
        <source>Appeler sans ma caméra</source>
        <translation>Call without my camera</translation>
    </message>
    <message>
        <source>Entendez-vous le son&#xa0;?</source>
        <translation>Can you hear the sound?</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Aucun conseiller n&apos;est là</source>
        <translation>No adviser is available</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés</source>
        <translation>All the advisers are busy</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: plus de %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Wait: more than %n&#xa0;minute.</numerusform>
            <numerusform>Wait: more than %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>J&apos;attends</source>
        <translation>I will wait</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Ask the assistant for an appointment</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Choose another service</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Montrer un papier</source>
        <translation>Show a paper</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Couper mon micro</source>
        <translation>Turn off my microphone</translation>
    </message>
    <message>
        <source>Remettre mon micro</source>
        <translation>Turn on my microphone</translation>
    </message>
    <message>
        <source>Cacher mon image</source>
        <translation>Hide my video</translation>
    </message>
    <message>
        <source>Montrer mon image</source>
        <translation>Show my video</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Hang up</translation>
    </message>
</context>
<context>
    <name>CallCaption</name>
    <message>
        <source>Vous parlez avec %1, %2.</source>
        <translation>You are talking to %1 from %2.</translation>
    </message>
    <message>
        <source>Le conseiller parle</source>
        <translation>The adviser is talking</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>The call was cut off. Calling again.</translation>
    </message>
    <message>
        <source>L&apos;agent sort. Vous pouvez parler.</source>
        <translation>The assistant is leaving. You can talk.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>Your microphone is off.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>The adviser cannot hear you.</translation>
    </message>
    <message>
        <source>Le son ne marche pas. Vous pouvez écrire.</source>
        <translation>The sound is not working. You can write.</translation>
    </message>
    <message>
        <source>Votre caméra ne marche pas.</source>
        <translation>Your camera is not working.</translation>
    </message>
    <message>
        <source>Le conseiller demande un papier.</source>
        <translation>The adviser is asking for a paper.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Votre appel continue.</source>
        <translation>The assistant is coming. Your call continues.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>The assistant has been told.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>The assistant is busy.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>The assistant is staying with you.</translation>
    </message>
    <message>
        <source>Le conseiller vous écrit.</source>
        <translation>The adviser is writing to you.</translation>
    </message>
    <message>
        <source>Le conseiller cache son image.</source>
        <translation>The adviser has hidden their video.</translation>
    </message>
    <message>
        <source>L&apos;image est faible. Le son continue.</source>
        <translation>The video is poor. The sound continues.</translation>
    </message>
</context>
<context>
    <name>CheckPhoto</name>
    <message>
        <source>Effacer cette page</source>
        <translation>Erase this page</translation>
    </message>
    <message>
        <source>Corriger les bords</source>
        <translation>Correct the edges</translation>
    </message>
    <message>
        <source>Regardez la photo</source>
        <translation>Look at the photo</translation>
    </message>
    <message>
        <source>Lisez-vous tout le texte&#xa0;?</source>
        <translation>Can you read all the text?</translation>
    </message>
    <message>
        <source>%1 reçoit cette photo.</source>
        <translation>%1 will receive this photo.</translation>
    </message>
    <message>
        <source>La borne ne garde pas plus de pages.</source>
        <translation>The kiosk cannot keep more pages.</translation>
    </message>
    <message>
        <source>Vous envoyez la photo pendant l&apos;appel.</source>
        <translation>You will send the photo during the call.</translation>
    </message>
    <message>
        <source>Oui, envoyer</source>
        <translation>Yes, send it</translation>
    </message>
    <message>
        <source>Oui, garder la photo</source>
        <translation>Yes, keep the photo</translation>
    </message>
    <message>
        <source>Non, refaire la photo</source>
        <translation>No, take the photo again</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translation>Add a page</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Imprimer les horaires</source>
        <translation>Print the opening hours</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Ask the assistant for an appointment</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Choose another service</translation>
    </message>
</context>
<context>
    <name>CurtainCard</name>
    <message>
        <source>Le rideau est fermé</source>
        <translation>The curtain is closed</translation>
    </message>
    <message>
        <source>Le conseiller ne vous voit pas.</source>
        <translation>The adviser cannot see you.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>The adviser cannot hear you.</translation>
    </message>
    <message>
        <source>Ouvrir le rideau</source>
        <translation>Open the curtain</translation>
    </message>
</context>
<context>
    <name>DeviceTrouble</name>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>It is not your fault.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire au conseiller.</source>
        <translation>You can write to the adviser.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>You can talk without video.</translation>
    </message>
    <message>
        <source>Écrire au conseiller</source>
        <translation>Write to the adviser</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Call without video</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Corrigez les bords</source>
        <translation>Correct the edges</translation>
    </message>
    <message>
        <source>La borne refait la page.</source>
        <translation>The kiosk is making the page again.</translation>
    </message>
    <message>
        <source>Touchez un coin, puis sa place.</source>
        <translation>Touch a corner, then its place.</translation>
    </message>
    <message>
        <source>C&apos;est bon</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>Coin suivant</source>
        <translation>Next corner</translation>
    </message>
</context>
<context>
    <name>EdgesView</name>
    <message>
        <source>Mettre le coin ici</source>
        <translation>Put the corner here</translation>
    </message>
    <message>
        <source>Coin %1</source>
        <translation>Corner %1</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>C&apos;est fini</source>
        <translation>You have finished</translation>
    </message>
    <message>
        <source>Reprenez vos papiers</source>
        <translation>Take back your papers</translation>
    </message>
    <message>
        <source>L&apos;appel est fini.</source>
        <translation>The call has ended.</translation>
    </message>
    <message>
        <source>Un papier est encore sous la caméra.</source>
        <translation>A paper is still under the camera.</translation>
    </message>
    <message>
        <source>Vos données sont effacées de la borne.</source>
        <translation>Your information is erased from the kiosk.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé.</source>
        <translation>The kiosk did not erase everything.</translation>
    </message>
    <message>
        <source>La borne efface vos données.</source>
        <translation>The kiosk is erasing your information.</translation>
    </message>
    <message>
        <source>Prévenez l&apos;agent d&apos;accueil.</source>
        <translation>Tell the assistant at the reception desk.</translation>
    </message>
    <message>
        <source>%1 garde les papiers envoyés.</source>
        <translation>%1 keeps the papers you sent.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers et vos affaires.</source>
        <translation>Take back your papers and your things.</translation>
    </message>
    <message>
        <source>Reposez le casque.</source>
        <translation>Put back the headphones.</translation>
    </message>
    <message>
        <source>Merci. Au revoir.</source>
        <translation>Thank you. Goodbye.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Appeler un autre service</source>
        <translation>Call another service</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>The call was cut off. Calling again.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>The assistant is staying with you.</translation>
    </message>
    <message>
        <source>Je laisse la personne seule</source>
        <translation>I am leaving the person alone</translation>
    </message>
    <message>
        <source>Je reste avec la personne</source>
        <translation>I am staying with the person</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Hang up</translation>
    </message>
</context>
<context>
    <name>HeardGauge</name>
    <message>
        <source>Le conseiller vous entend</source>
        <translation>The adviser hears you</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé.</source>
        <translation>The call was cut off.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>The microphone is not working.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>Your microphone is off.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>See the assistant at the reception desk.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu</source>
        <translation>The assistant has been told</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>The assistant is busy.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent.</source>
        <translation>The assistant is away.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Please stay here.</translation>
    </message>
    <message>
        <source>Il arrive. Restez ici.</source>
        <translation>Help is coming. Please stay here.</translation>
    </message>
    <message>
        <source>Allez à l&apos;accueil.</source>
        <translation>Go to the reception desk.</translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>Your call continues.</translation>
    </message>
    <message>
        <source>Aide urgente</source>
        <translation>Urgent help</translation>
    </message>
    <message>
        <source>Je suis l&apos;agent</source>
        <translation>I am the assistant</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>The assistant can help you.</translation>
    </message>
    <message>
        <source>Je n&apos;ai plus besoin d&apos;aide</source>
        <translation>I no longer need help</translation>
    </message>
</context>
<context>
    <name>HelpSentence</name>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>The assistant has been told.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Restez ici.</source>
        <translation>The assistant is coming. Please stay here.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé. Allez à l&apos;accueil.</source>
        <translation>The assistant is busy. Go to the reception desk.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent. Allez à l&apos;accueil.</source>
        <translation>The assistant is away. Go to the reception desk.</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>La photo est floue. Posez la feuille à plat.</source>
        <translation>The photo is blurred. Lay the sheet flat.</translation>
    </message>
    <message>
        <source>Il fait trop sombre. Appelez l&apos;agent.</source>
        <translation>It is too dark. Call the assistant.</translation>
    </message>
    <message>
        <source>Un bord manque. Mettez la feuille au milieu.</source>
        <translation>An edge is missing. Put the sheet in the middle.</translation>
    </message>
    <message>
        <source>Un reflet gêne. Tournez un peu la feuille.</source>
        <translation>There is a reflection. Turn the sheet a little.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Take your hands away.</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Place one sheet only.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Nous vous guidons à chaque étape.</source>
        <translation>We guide you at every step.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Talk to an adviser</translation>
    </message>
    <message>
        <source>J&apos;ai un rendez-vous</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>The kiosk erases everything at the end.</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Read my rights</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>hyphen</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>full stop</translation>
    </message>
    <message>
        <source>point d&apos;interrogation</source>
        <translation>question mark</translation>
    </message>
    <message>
        <source>point d&apos;exclamation</source>
        <translation>exclamation mark</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>at sign</translation>
    </message>
    <message>
        <source>majuscule</source>
        <translation>capital letter</translation>
    </message>
    <message>
        <source>effacer une lettre</source>
        <translation>erase one letter</translation>
    </message>
    <message>
        <source>abc, lettres</source>
        <translation>abc, letters</translation>
    </message>
    <message>
        <source>123, chiffres</source>
        <translation>123, numbers</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
    <message>
        <source>à la ligne</source>
        <translation>new line</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Quelle langue lisez-vous&#xa0;?</source>
        <translation>Which language do you read?</translation>
    </message>
    <message>
        <source>Le conseiller parle français.</source>
        <translation>The adviser speaks French.</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>No, stay here</translation>
    </message>
</context>
<context>
    <name>NeedTile</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>What do you need help with?</translation>
    </message>
    <message>
        <source>Touchez une image.</source>
        <translation>Touch a picture.</translation>
    </message>
    <message>
        <source>Je connais le service</source>
        <translation>I know which service</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>Voir le début</source>
        <translation>See the start</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>See more</translation>
    </message>
    <message>
        <source>%1, page %2 sur %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>La borne est en panne</source>
        <translation>The kiosk is out of order</translation>
    </message>
    <message>
        <source>La borne redémarre</source>
        <translation>The kiosk is restarting</translation>
    </message>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>See the assistant at the reception desk.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Please stay here.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>page&#xa0;%1 of&#xa0;%2</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>page&#xa0;%1 of&#xa0;%2</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Turn</translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message>
        <source>Vous recevez un papier</source>
        <translation>You have received a paper</translation>
    </message>
    <message numerus="yes">
        <source>%1 vous envoie %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 has sent you %n&#xa0;page.</numerusform>
            <numerusform>%1 has sent you %n&#xa0;pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>The kiosk erases everything at the end.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Voir toute la page</source>
        <translation>See the whole page</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Je n&apos;en veux pas</source>
        <translation>I do not want it</translation>
    </message>
    <message>
        <source>Sans impression, la borne efface ce papier.</source>
        <translation>If you do not print it, the kiosk erases it.</translation>
    </message>
    <message numerus="yes">
        <source>La borne attend %n&#xa0;minutes, puis efface tout.</source>
        <translation>
            <numerusform>The kiosk waits %n&#xa0;minute, then erases everything.</numerusform>
            <numerusform>The kiosk waits %n&#xa0;minutes, then erases everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message>
        <source>Votre papier est envoyé</source>
        <translation>Your paper has been sent</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>Sending is not working</translation>
    </message>
    <message>
        <source>La borne envoie votre papier</source>
        <translation>The kiosk is sending your paper</translation>
    </message>
    <message numerus="yes">
        <source>%1 reçoit %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 has received %n&#xa0;page.</numerusform>
            <numerusform>%1 has received %n&#xa0;pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>Your photo stays here.</translation>
    </message>
    <message>
        <source>Vous pouvez parler pendant l&apos;envoi.</source>
        <translation>You can talk while you wait.</translation>
    </message>
    <message>
        <source>Reprenez votre papier.</source>
        <translation>Take back your paper.</translation>
    </message>
    <message>
        <source>Envoyer encore</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Quelle phrase vous correspond&#xa0;?</source>
        <translation>Which sentence is right for you?</translation>
    </message>
    <message>
        <source>Aucune phrase</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Aucune phrase. L&apos;agent vient.</source>
        <translation>None of these. The assistant will come.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Erase one number</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PlacePaper</name>
    <message>
        <source>Posez votre papier</source>
        <translation>Place your paper</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Place one sheet only.</translation>
    </message>
    <message>
        <source>Mettez la feuille bien à plat.</source>
        <translation>Lay the sheet flat.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Take your hands away.</translation>
    </message>
    <message>
        <source>La borne prend la photo.</source>
        <translation>The kiosk is taking the photo.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Show only the paper you were asked for.</translation>
    </message>
    <message>
        <source>Ne bougez plus la feuille. La borne prend la photo.</source>
        <translation>Keep the sheet still. The kiosk takes the photo.</translation>
    </message>
    <message>
        <source>Cette feuille est déjà en photo. Posez la suivante.</source>
        <translation>This sheet is already taken. Place the next one.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Take the photo</translation>
    </message>
    <message>
        <source>Poser la feuille sur la vitre</source>
        <translation>Lay the sheet on the glass</translation>
    </message>
    <message>
        <source>Mettre les feuilles dans le chargeur</source>
        <translation>Put the sheets in the feeder</translation>
    </message>
    <message>
        <source>Utiliser la vitre ou le chargeur</source>
        <translation>Use the glass or the feeder</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>There is %n&#xa0;sheet.</numerusform>
            <numerusform>There are %n&#xa0;sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prenez vos %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Take your sheet.</numerusform>
            <numerusform>Take your %n&#xa0;sheets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>Your call continues.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ne pas imprimer</source>
        <translation>Do not print</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Voulez-vous finir l&apos;appel&#xa0;?</source>
        <translation>Do you want to hang up?</translation>
    </message>
    <message>
        <source>Voulez-vous tout effacer&#xa0;?</source>
        <translation>Do you want to erase everything?</translation>
    </message>
    <message>
        <source>Lire ce papier à voix haute&#xa0;?</source>
        <translation>Read this paper aloud?</translation>
    </message>
    <message>
        <source>Les personnes près de vous entendent aussi.</source>
        <translation>People near you can hear it too.</translation>
    </message>
    <message>
        <source>Oui, raccrocher</source>
        <translation>Yes, hang up</translation>
    </message>
    <message>
        <source>Oui, recommencer</source>
        <translation>Yes, start again</translation>
    </message>
    <message>
        <source>Oui, lire à voix haute</source>
        <translation>Yes, read aloud</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>No, continue</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>No, stay here</translation>
    </message>
    <message>
        <source>Non, ne pas lire</source>
        <translation>No, do not read it</translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Take the photo</translation>
    </message>
    <message>
        <source>Regarder les photos</source>
        <translation>Look at the photos</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Revenir à la caméra</source>
        <translation>Go back to the camera</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1 gère cette borne.</source>
        <translation>%1 runs this kiosk.</translation>
    </message>
    <message>
        <source>La borne envoie votre image et votre voix.</source>
        <translation>The kiosk sends your video and your voice.</translation>
    </message>
    <message>
        <source>Elle envoie seulement les papiers choisis.</source>
        <translation>It sends only the papers you choose.</translation>
    </message>
    <message>
        <source>Elle efface tout à la fin.</source>
        <translation>It erases everything at the end.</translation>
    </message>
    <message>
        <source>Le service garde les papiers reçus.</source>
        <translation>The service keeps the papers it receives.</translation>
    </message>
    <message>
        <source>Elle compte les appels, sans votre nom.</source>
        <translation>It counts the calls, without your name.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>A question?</translation>
    </message>
    <message>
        <source>Écrivez à %1.</source>
        <translation>Write to %1.</translation>
    </message>
    <message>
        <source>Une plainte&#xa0;?</source>
        <translation>A complaint?</translation>
    </message>
    <message>
        <source>Allez sur cnil.fr.</source>
        <translation>Go to cnil.fr.</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>%1 vous aide pour %2.</source>
        <translation>%1 helps you with %2.</translation>
    </message>
    <message>
        <source>Un conseiller est disponible.</source>
        <translation>An adviser is available.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>All the advisers are busy.</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Wait: about %n&#xa0;minute.</numerusform>
            <numerusform>Wait: about %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun conseiller n&apos;est là.</source>
        <translation>No adviser is available.</translation>
    </message>
    <message>
        <source>Ce service reçoit sur rendez-vous.</source>
        <translation>You need an appointment for this service.</translation>
    </message>
    <message>
        <source>Vous êtes en avance.</source>
        <translation>You are early.</translation>
    </message>
    <message>
        <source>Attendez ici.</source>
        <translation>Please wait here.</translation>
    </message>
    <message>
        <source>Vous êtes en retard.</source>
        <translation>You are late.</translation>
    </message>
    <message>
        <source>Nous prévenons le conseiller.</source>
        <translation>We are telling the adviser.</translation>
    </message>
    <message>
        <source>Ce service enregistre l&apos;appel.</source>
        <translation>This service records the call.</translation>
    </message>
    <message>
        <source>Gardez vos papiers près de vous.</source>
        <translation>Keep your papers near you.</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Ask the assistant for an appointment</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Choose another service</translation>
    </message>
</context>
<context>
    <name>ServiceTile</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Je connais le service</source>
        <translation>I know which service</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Place your sheets</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur</source>
        <translation>Put the sheets in the feeder</translation>
    </message>
    <message>
        <source>Posez la feuille sur la vitre</source>
        <translation>Lay the sheet on the glass</translation>
    </message>
    <message>
        <source>La borne prend la photo</source>
        <translation>The kiosk is taking the photo</translation>
    </message>
    <message>
        <source>La borne s&apos;arrête</source>
        <translation>The kiosk is stopping</translation>
    </message>
    <message>
        <source>Une feuille&#xa0;: texte contre la vitre.</source>
        <translation>One sheet: text against the glass.</translation>
    </message>
    <message>
        <source>Mettez le texte contre la vitre.</source>
        <translation>Put the text against the glass.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;: dans le chargeur.</source>
        <translation>Several sheets: in the feeder.</translation>
    </message>
    <message>
        <source>Regardez le dessin sur le chargeur.</source>
        <translation>Look at the drawing on the feeder.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Show only the paper you were asked for.</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;feuilles sont en photo.</source>
        <translation>
            <numerusform>%n&#xa0;sheet has been photographed.</numerusform>
            <numerusform>%n&#xa0;sheets have been photographed.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne cherche une autre feuille.</source>
        <translation>The kiosk is looking for another sheet.</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Please wait until the end.</translation>
    </message>
</context>
<context>
    <name>Smileys</name>
    <message>
        <source>Merci pour votre réponse.</source>
        <translation>Thank you for your answer.</translation>
    </message>
    <message>
        <source>Êtes-vous satisfait&#xa0;?</source>
        <translation>Are you satisfied?</translation>
    </message>
    <message>
        <source>Personne ne connaît votre nom.</source>
        <translation>Nobody knows your name.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Un peu</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Oui, je continue</source>
        <translation>Yes, I will continue</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>La borne efface tout dans %n&#xa0;secondes.</source>
        <translation>
            <numerusform>The kiosk erases everything in %n&#xa0;second.</numerusform>
            <numerusform>The kiosk erases everything in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non, j&apos;ai fini</source>
        <translation>No, I have finished</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Reprenez votre papier sous le couvercle.</source>
        <translation>Take back your paper from under the lid.</translation>
    </message>
    <message>
        <source>Reprenez vos feuilles dans le chargeur.</source>
        <translation>Take back your sheets from the feeder.</translation>
    </message>
</context>
<context>
    <name>TileSign</name>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Away</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Son −</source>
        <translation>Sound&#xa0;−</translation>
    </message>
    <message>
        <source>Son moins fort</source>
        <translation>Sound quieter</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Son +</source>
        <translation>Sound&#xa0;+</translation>
    </message>
    <message>
        <source>Son plus fort</source>
        <translation>Sound louder</translation>
    </message>
    <message>
        <source>Rideau</source>
        <translation>Curtain</translation>
    </message>
    <message>
        <source>Rideau. Personne ne vous voit, personne ne vous entend.</source>
        <translation>Curtain. Nobody sees you, nobody hears you.</translation>
    </message>
    <message>
        <source>Aide. L&apos;agent vient.</source>
        <translation>Help. The assistant will come.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Plus petit</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>Bigger</translation>
    </message>
    <message>
        <source>Plus petit. Les lettres sont grandes.</source>
        <translation>Smaller. The letters are big.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Couleurs. Le contraste est fort.</source>
        <translation>Colours. The contrast is strong.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message>
        <source>Aide urgente</source>
        <translation>Urgent help</translation>
    </message>
    <message>
        <source>En danger, appelez le 17 ou le 112.</source>
        <translation>In danger, call 17 or 112.</translation>
    </message>
    <message>
        <source>Personnes sourdes, écrivez au 114.</source>
        <translation>Deaf people, text 114.</translation>
    </message>
    <message>
        <source>Violences dans le couple, appelez le 3919.</source>
        <translation>Violence from your partner, call&#xa0;3919.</translation>
    </message>
    <message>
        <source>Cette borne appelle seulement les services.</source>
        <translation>This kiosk only calls the services.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Call the assistant</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Continuer avec %1</source>
        <translation>Continue with %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Nous appelons %1</source>
        <translation>We are calling %1</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Le conseiller arrive.</source>
        <translation>The adviser is coming.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n&#xa0;personnes avant vous.</source>
        <translation>
            <numerusform>There is %n&#xa0;person before you.</numerusform>
            <numerusform>There are %n&#xa0;people before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Wait: about %n&#xa0;minute.</numerusform>
            <numerusform>Wait: about %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Stay near the kiosk.</translation>
    </message>
    <message>
        <source>La borne garde votre place.</source>
        <translation>The kiosk keeps your place.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Je suis là&#xa0;».</source>
        <translation>Touch “I am here”.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter l&apos;appel.</source>
        <translation>You can stop the call.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Préparer un papier</source>
        <translation>Prepare a paper</translation>
    </message>
    <message>
        <source>Arrêter l&apos;appel</source>
        <translation>Stop the call</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Un interprète arrive dans l&apos;appel.</source>
        <translation>An interpreter joins the call.</translation>
    </message>
    <message>
        <source>L&apos;interprète est absent. Vous pouvez écrire.</source>
        <translation>The interpreter is away. You can write.</translation>
    </message>
    <message>
        <source>Comment voulez-vous parler&#xa0;?</source>
        <translation>How do you want to talk?</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>In French sign language</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Avec ma voix</source>
        <translation>With my voice</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>With cued speech, LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>With my hearing aid</translation>
    </message>
    <message>
        <source>Mettez votre appareil sur T.</source>
        <translation>Set your hearing aid to T.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Écrivez au conseiller</source>
        <translation>Write to the adviser</translation>
    </message>
    <message>
        <source>Le conseiller lit en direct.</source>
        <translation>The adviser reads as you write.</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Revenir à l&apos;image</source>
        <translation>Back to the video</translation>
    </message>
    <message>
        <source>Parler autrement</source>
        <translation>Talk another way</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>La borne vous parle.</source>
        <translation>The kiosk is talking to you.</translation>
    </message>
    <message>
        <source>Les flèches changent de bouton.</source>
        <translation>The arrows move to another button.</translation>
    </message>
    <message>
        <source>La touche ronde appuie sur le bouton.</source>
        <translation>The round key presses the button.</translation>
    </message>
    <message>
        <source>La touche point d&apos;interrogation appelle l&apos;agent.</source>
        <translation>The question mark key calls the assistant.</translation>
    </message>
    <message>
        <source>Plus grand : activé.</source>
        <translation>Bigger: on.</translation>
    </message>
    <message>
        <source>Plus grand : désactivé.</source>
        <translation>Bigger: off.</translation>
    </message>
    <message>
        <source>Contraste : activé.</source>
        <translation>Contrast: on.</translation>
    </message>
    <message>
        <source>Contraste : désactivé.</source>
        <translation>Contrast: off.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>dot</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>lundi</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>It is not your fault.</translation>
    </message>
    <message>
        <source>Essayez encore dans un moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>The assistant can help you.</translation>
    </message>
    <message>
        <source>La connexion ne marche pas</source>
        <translation>The connection is not working</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Nobody is answering</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé</source>
        <translation>The call was cut off</translation>
    </message>
    <message>
        <source>La caméra ne marche pas</source>
        <translation>The camera is not working</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>You can talk without video.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas</source>
        <translation>The microphone is not working</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>The adviser cannot hear you.</translation>
    </message>
    <message>
        <source>Le papier reçu ne s&apos;ouvre pas</source>
        <translation>The paper received does not open</translation>
    </message>
    <message>
        <source>Demandez un autre papier au conseiller.</source>
        <translation>Ask the adviser for another paper.</translation>
    </message>
    <message>
        <source>Le son ne marche pas</source>
        <translation>The sound is not working</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas</source>
        <translation>The paper camera is not working</translation>
    </message>
    <message>
        <source>Montrez le papier devant votre visage.</source>
        <translation>Hold the paper in front of your face.</translation>
    </message>
    <message>
        <source>La vitre ne répond pas</source>
        <translation>The glass does not respond</translation>
    </message>
    <message>
        <source>La vitre est occupée</source>
        <translation>The glass is in use</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>The lid is open</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis essayez encore.</source>
        <translation>Close the lid, then try again.</translation>
    </message>
    <message>
        <source>Mettez la feuille, puis essayez encore.</source>
        <translation>Put the sheet in, then try again.</translation>
    </message>
    <message>
        <source>Reposez le papier, puis essayez encore.</source>
        <translation>Put the paper back, then try again.</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>A sheet is stuck</translation>
    </message>
    <message>
        <source>Ne tirez pas dessus.</source>
        <translation>Do not pull on it.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de papier</source>
        <translation>There is no paper</translation>
    </message>
    <message>
        <source>La vitre ne marche pas</source>
        <translation>The glass is not working</translation>
    </message>
    <message>
        <source>La page n&apos;est pas entière</source>
        <translation>The page is not complete</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>All the advisers are busy.</translation>
    </message>
    <message>
        <source>Le conseiller ne peut pas répondre</source>
        <translation>The adviser cannot answer</translation>
    </message>
    <message>
        <source>Le conseiller est parti</source>
        <translation>The adviser has left</translation>
    </message>
    <message>
        <source>Le papier reçu est trop gros</source>
        <translation>The paper received is too big</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>Sending is not working</translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>Your photo stays here.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé</source>
        <translation>The kiosk did not erase everything</translation>
    </message>
    <message>
        <source>%1 heure</source>
        <extracomment>An hour below two, on the hour: %1 is 0 or 1.</extracomment>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1 heures</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1 heure %2</source>
        <extracomment>Half past one: %2 is 30. Outside French, %2 always has two digits.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 heures %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Ouvert aujourd&apos;hui de %1 à %2.</source>
        <translation>Open today from %1 to&#xa0;%2.</translation>
    </message>
    <message>
        <source>Revenez %1 à %2.</source>
        <translation>Please come back %1 at&#xa0;%2.</translation>
    </message>
    <message>
        <source>%3&#xa0;: de %1 à %2.</source>
        <translation>%3: from %1 to&#xa0;%2.</translation>
    </message>
    <message>
        <source>Puis de %1 à %2.</source>
        <translation>Then from %1 to&#xa0;%2.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ouvre %2 à %3.</source>
        <translation>%1 opens %2 at&#xa0;%3.</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day with its date: %1 Monday, %2 the 4th, %3 May; follows a verb, as in « opens Monday ».</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 est fermé</source>
        <translation>%1 is closed</translation>
    </message>
    <message>
        <source>le service</source>
        <translation>the service</translation>
    </message>
    <message>
        <source>La borne n&apos;imprime pas</source>
        <translation>The kiosk is not printing</translation>
    </message>
    <message>
        <source>Appelez l&apos;agent.</source>
        <translation>Call the assistant.</translation>
    </message>
    <message>
        <source>La borne imprime</source>
        <translation>The kiosk is printing</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Please wait until the end.</translation>
    </message>
    <message>
        <source>C&apos;est un peu long. Attendez la fin.</source>
        <translation>It is a little slow. Please wait until the end.</translation>
    </message>
    <message>
        <source>C&apos;est imprimé</source>
        <translation>It is printed</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de feuilles. L&apos;agent arrive.</source>
        <translation>There are no sheets left. The assistant is coming.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est bloquée. Appelez l&apos;agent.</source>
        <translation>The printer is jammed. Call the assistant.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est éteinte. Appelez l&apos;agent.</source>
        <translation>The printer is off. Call the assistant.</translation>
    </message>
    <message>
        <source>La caméra marche.</source>
        <translation>The camera is working.</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>The camera is not working.</translation>
    </message>
    <message>
        <source>Le micro marche.</source>
        <translation>The microphone is working.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>The microphone is not working.</translation>
    </message>
    <message>
        <source>Le son marche.</source>
        <translation>The sound is working.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translation>The sound is not working.</translation>
    </message>
    <message>
        <source>La photo de papier marche.</source>
        <translation>The paper camera is working.</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas.</source>
        <translation>The paper camera is not working.</translation>
    </message>
    <message>
        <source>L&apos;imprimante marche.</source>
        <translation>The printer is working.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne marche pas.</source>
        <translation>The printer is not working.</translation>
    </message>
    <message>
        <source>La vitre marche.</source>
        <translation>The glass is working.</translation>
    </message>
    <message>
        <source>La vitre ne marche pas.</source>
        <translation>The glass is not working.</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, réussi</source>
        <translation>Last erased: %1, complete</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, manqué</source>
        <translation>Last erased: %1, not complete</translation>
    </message>
    <message>
        <source>Ce service vous aide pour %1.</source>
        <translation>This service helps you with %1.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Les jours de fermeture</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Sans la borne</source>
        <translation>Without the kiosk</translation>
    </message>
    <message>
        <source>Demandez les horaires à l&apos;agent.</source>
        <translation>Ask the assistant for the opening hours.</translation>
    </message>
    <message>
        <source>Prochaine ouverture&#xa0;: %1 à %2.</source>
        <translation>Next opening: %1 at&#xa0;%2.</translation>
    </message>
    <message>
        <source>Fermé du %1 au %2.</source>
        <translation>Closed from %1 to&#xa0;%2.</translation>
    </message>
    <message>
        <source>Fermé le %1.</source>
        <translation>Closed on %1.</translation>
    </message>
    <message>
        <source>Fermé les jours fériés.</source>
        <translation>Closed on public holidays.</translation>
    </message>
</context>
</TS>
