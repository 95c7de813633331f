<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Touchez l&apos;écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlez à un conseiller par vidéo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est gratuit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>Voyez-vous votre visage ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant l&apos;appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller vous voit et vous entend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n&apos;enregistre l&apos;appel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne efface vos papiers à la fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler sans ma caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entendez-vous le son ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Vous parlez avec %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller parle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer un papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couper mon micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre mon micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cacher mon image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer mon image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller demande un papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller cache son image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image est faible. Le son continue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPhoto</name>
    <message>
        <source>Regardez la photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez-vous tout le texte ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reçoit cette photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, envoyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, refaire la photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer cette page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>C&apos;est fini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;appel est fini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos données sont effacées de la borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne efface vos données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévenez l&apos;agent d&apos;accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 garde les papiers envoyés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprenez vos papiers et vos affaires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merci. Au revoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler un autre service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardGauge</name>
    <message>
        <source>Le conseiller vous entend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je n&apos;ai plus besoin d&apos;aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>La photo est floue. Posez la feuille à plat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il fait trop sombre. Appelez l&apos;agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un bord manque. Mettez la feuille au milieu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un reflet gêne. Tournez un peu la feuille.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Que voulez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous vous guidons à chaque étape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>De quoi avez-vous besoin ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez une image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message>
        <source>Vous recevez un papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 vous envoie %n pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message>
        <source>Votre papier est envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne envoie votre papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 reçoit %n pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez parler pendant l&apos;envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprenez votre papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePaper</name>
    <message>
        <source>Posez votre papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez la feuille bien à plat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne prend la photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Voulez-vous finir l&apos;appel ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voulez-vous tout effacer ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, raccrocher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, recommencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>%1 vous aide pour %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un conseiller est disponible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attente : environ %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gardez vos papiers près de vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Êtes-vous toujours là ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>La borne efface tout dans %n secondes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Non, j&apos;ai fini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son moins fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son plus fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus petit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Essayer encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Nous appelons %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n personnes avant vous.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente : environ %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne garde votre place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez arrêter l&apos;appel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter l&apos;appel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>lundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mardi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samedi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janvier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>février</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juillet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>août</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>septembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octobre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>décembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez encore dans un moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;appel est coupé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier reçu ne s&apos;ouvre pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez un autre papier au conseiller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le son ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrez le papier devant votre visage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller ne peut pas répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le conseiller est parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier reçu est trop gros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heure %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heures %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert aujourd&apos;hui de %1 à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puis de %1 à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ouvre %2 à %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sont fermés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le service est fermé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
