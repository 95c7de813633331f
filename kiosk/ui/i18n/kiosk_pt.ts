<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="fr_FR">
<context>
    <name>AgentDoor</name>
    <message numerus="yes">
        <source>Code faux. Il reste %n&#xa0;essais.</source>
        <translation>
            <numerusform>Errado. Resta %n&#xa0;tentativa.</numerusform>
            <numerusform>Errado. Restam %n&#xa0;tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accès bloqué pendant %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Bloqueado por %n&#xa0;minuto.</numerusform>
            <numerusform>Bloqueado por %n&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Espace agent</source>
        <translation>Espaço do funcionário</translation>
    </message>
    <message>
        <source>La borne vérifie le code.</source>
        <translation>O quiosque está a verificar o código.</translation>
    </message>
    <message>
        <source>Tapez votre code.</source>
        <translation>Introduza o seu código.</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Votre rendez-vous</source>
        <translation>A sua marcação</translation>
    </message>
    <message>
        <source>Avec quel service&#xa0;?</source>
        <translation>Com que serviço?</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>Vers le haut</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Para a direita</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touchez l&apos;écran</source>
        <translation>Toque no ecrã</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Fermé.</source>
        <translation>Fechado.</translation>
    </message>
    <message>
        <source>Parlez à un conseiller par vidéo.</source>
        <translation>Fale com um conselheiro por vídeo.</translation>
    </message>
    <message>
        <source>C&apos;est gratuit.</source>
        <translation>É gratuito.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Ouvir</translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>Je suis sourd ou malentendant</source>
        <translation>Ouço mal ou não ouço</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>Em língua gestual francesa</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>Com o código das mãos, a LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>Com o meu aparelho auditivo</translation>
    </message>
    <message>
        <source>Voyez-vous votre visage&#xa0;?</source>
        <translation>Vê o seu rosto?</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>A câmara não funciona.</translation>
    </message>
    <message>
        <source>Avant l&apos;appel</source>
        <translation>Antes da chamada</translation>
    </message>
    <message>
        <source>Le conseiller vous voit et vous entend.</source>
        <translation>O conselheiro vê a imagem e ouve o som.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Pode falar sem imagem.</translation>
    </message>
    <message>
        <source>Personne n&apos;enregistre l&apos;appel.</source>
        <translation>Ninguém grava a chamada.</translation>
    </message>
    <message>
        <source>Le service enregistre l&apos;appel.</source>
        <translation>O serviço grava a chamada.</translation>
    </message>
    <message>
        <source>La borne efface vos papiers à la fin.</source>
        <translation>O quiosque apaga os seus papéis no fim.</translation>
    </message>
    <message>
        <source>Mettez le casque.</source>
        <translation>Ponha os auscultadores.</translation>
    </message>
    <message>
        <source>Vous seul entendez le conseiller.</source>
        <translation>Mais ninguém ouve o conselheiro.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Ligar sem imagem</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Ler os meus direitos</translation>
    </message>
    <message>
        <source>Appeler sans ma caméra</source>
        <translation>Ligar sem a minha câmara</translation>
    </message>
    <message>
        <source>Entendez-vous le son&#xa0;?</source>
        <translation>Ouve o som?</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Aucun conseiller n&apos;est là</source>
        <translation>Nenhum conselheiro está disponível</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés</source>
        <translation>Todos os conselheiros estão ocupados</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: plus de %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Espera: mais de %n&#xa0;minuto.</numerusform>
            <numerusform>Espera: mais de %n&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>J&apos;attends</source>
        <translation>Vou esperar</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Pedir uma marcação ao funcionário</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Escolher outro serviço</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Montrer un papier</source>
        <translation>Mostrar um papel</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Couper mon micro</source>
        <translation>Desligar o microfone</translation>
    </message>
    <message>
        <source>Remettre mon micro</source>
        <translation>Ligar o microfone</translation>
    </message>
    <message>
        <source>Cacher mon image</source>
        <translation>Esconder a minha imagem</translation>
    </message>
    <message>
        <source>Montrer mon image</source>
        <translation>Mostrar a minha imagem</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Desligar a chamada</translation>
    </message>
</context>
<context>
    <name>CallCaption</name>
    <message>
        <source>Vous parlez avec %1, %2.</source>
        <translation>Está a falar com %1.
Serviço: %2.</translation>
    </message>
    <message>
        <source>Le conseiller parle</source>
        <translation>O conselheiro está a falar</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>A chamada caiu. Ligamos de novo.</translation>
    </message>
    <message>
        <source>L&apos;agent sort. Vous pouvez parler.</source>
        <translation>O funcionário vai sair. Pode falar.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>O seu microfone está desligado.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>O conselheiro não ouve nada.</translation>
    </message>
    <message>
        <source>Le son ne marche pas. Vous pouvez écrire.</source>
        <translation>O som não funciona. Pode escrever.</translation>
    </message>
    <message>
        <source>Votre caméra ne marche pas.</source>
        <translation>A sua câmara não funciona.</translation>
    </message>
    <message>
        <source>Le conseiller demande un papier.</source>
        <translation>O conselheiro está a pedir um papel.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Votre appel continue.</source>
        <translation>O funcionário já vem. A sua chamada continua.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>O funcionário foi avisado.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>O funcionário está ocupado.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>O funcionário fica ao seu lado.</translation>
    </message>
    <message>
        <source>Le conseiller vous écrit.</source>
        <translation>O conselheiro está a escrever-lhe.</translation>
    </message>
    <message>
        <source>Le conseiller cache son image.</source>
        <translation>O conselheiro escondeu a imagem.</translation>
    </message>
    <message>
        <source>L&apos;image est faible. Le son continue.</source>
        <translation>A imagem está fraca. O som continua.</translation>
    </message>
</context>
<context>
    <name>CheckPhoto</name>
    <message>
        <source>Effacer cette page</source>
        <translation>Apagar esta página</translation>
    </message>
    <message>
        <source>Corriger les bords</source>
        <translation>Corrigir as margens</translation>
    </message>
    <message>
        <source>Regardez la photo</source>
        <translation>Veja a foto</translation>
    </message>
    <message>
        <source>Lisez-vous tout le texte&#xa0;?</source>
        <translation>Consegue ler o texto todo?</translation>
    </message>
    <message>
        <source>%1 reçoit cette photo.</source>
        <translation>%1 vai receber esta foto.</translation>
    </message>
    <message>
        <source>La borne ne garde pas plus de pages.</source>
        <translation>O quiosque não guarda mais páginas.</translation>
    </message>
    <message>
        <source>Vous envoyez la photo pendant l&apos;appel.</source>
        <translation>Vai enviar a foto durante a chamada.</translation>
    </message>
    <message>
        <source>Oui, envoyer</source>
        <translation>Sim, enviar</translation>
    </message>
    <message>
        <source>Oui, garder la photo</source>
        <translation>Sim, guardar a foto</translation>
    </message>
    <message>
        <source>Non, refaire la photo</source>
        <translation>Não, tirar outra foto</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translation>Juntar uma página</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Imprimer les horaires</source>
        <translation>Imprimir o horário</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Pedir uma marcação ao funcionário</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Escolher outro serviço</translation>
    </message>
</context>
<context>
    <name>CurtainCard</name>
    <message>
        <source>Le rideau est fermé</source>
        <translation>A cortina está fechada</translation>
    </message>
    <message>
        <source>Le conseiller ne vous voit pas.</source>
        <translation>O conselheiro não vê nada.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>O conselheiro não ouve nada.</translation>
    </message>
    <message>
        <source>Ouvrir le rideau</source>
        <translation>Abrir a cortina</translation>
    </message>
</context>
<context>
    <name>DeviceTrouble</name>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire au conseiller.</source>
        <translation>Pode escrever ao conselheiro.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Pode falar sem imagem.</translation>
    </message>
    <message>
        <source>Écrire au conseiller</source>
        <translation>Escrever ao conselheiro</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Ligar sem imagem</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Corrigez les bords</source>
        <translation>Corrija as margens</translation>
    </message>
    <message>
        <source>La borne refait la page.</source>
        <translation>O quiosque refaz a página.</translation>
    </message>
    <message>
        <source>Touchez un coin, puis sa place.</source>
        <translation>Toque num canto, depois no lugar certo.</translation>
    </message>
    <message>
        <source>C&apos;est bon</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Coin suivant</source>
        <translation>Canto seguinte</translation>
    </message>
</context>
<context>
    <name>EdgesView</name>
    <message>
        <source>Mettre le coin ici</source>
        <translation>Pôr o canto aqui</translation>
    </message>
    <message>
        <source>Coin %1</source>
        <translation>Canto %1</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>C&apos;est fini</source>
        <translation>Já terminou</translation>
    </message>
    <message>
        <source>Reprenez vos papiers</source>
        <translation>Leve os seus papéis</translation>
    </message>
    <message>
        <source>L&apos;appel est fini.</source>
        <translation>A chamada terminou.</translation>
    </message>
    <message>
        <source>Un papier est encore sous la caméra.</source>
        <translation>Ainda há um papel debaixo da câmara.</translation>
    </message>
    <message>
        <source>Vos données sont effacées de la borne.</source>
        <translation>Os seus dados foram apagados do quiosque.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé.</source>
        <translation>O quiosque não apagou tudo.</translation>
    </message>
    <message>
        <source>La borne efface vos données.</source>
        <translation>O quiosque está a apagar os seus dados.</translation>
    </message>
    <message>
        <source>Prévenez l&apos;agent d&apos;accueil.</source>
        <translation>Avise o funcionário da receção.</translation>
    </message>
    <message>
        <source>%1 garde les papiers envoyés.</source>
        <translation>%1 guarda os papéis enviados.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers et vos affaires.</source>
        <translation>Leve os seus papéis e as suas coisas.</translation>
    </message>
    <message>
        <source>Reposez le casque.</source>
        <translation>Pouse os auscultadores.</translation>
    </message>
    <message>
        <source>Merci. Au revoir.</source>
        <translation>Obrigado. Até à próxima.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Appeler un autre service</source>
        <translation>Ligar para outro serviço</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>A chamada caiu. Ligamos de novo.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>O funcionário fica ao seu lado.</translation>
    </message>
    <message>
        <source>Je laisse la personne seule</source>
        <translation>Deixo a pessoa sozinha</translation>
    </message>
    <message>
        <source>Je reste avec la personne</source>
        <translation>Fico com a pessoa</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Desligar a chamada</translation>
    </message>
</context>
<context>
    <name>HeardGauge</name>
    <message>
        <source>Le conseiller vous entend</source>
        <translation>O conselheiro está a ouvir</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé.</source>
        <translation>A chamada caiu.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>O microfone não funciona.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>O seu microfone está desligado.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>Fale com o funcionário da receção.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu</source>
        <translation>O funcionário foi avisado</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>O funcionário está ocupado.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent.</source>
        <translation>O funcionário está ausente.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Fique aqui.</translation>
    </message>
    <message>
        <source>Il arrive. Restez ici.</source>
        <translation>Já vem. Fique aqui.</translation>
    </message>
    <message>
        <source>Allez à l&apos;accueil.</source>
        <translation>Vá à receção.</translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>A sua chamada continua.</translation>
    </message>
    <message>
        <source>Aide urgente</source>
        <translation>Ajuda urgente</translation>
    </message>
    <message>
        <source>Je suis l&apos;agent</source>
        <translation>Sou o funcionário</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>O funcionário pode ajudar.</translation>
    </message>
    <message>
        <source>Je n&apos;ai plus besoin d&apos;aide</source>
        <translation>Já não preciso de ajuda</translation>
    </message>
</context>
<context>
    <name>HelpSentence</name>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>O funcionário foi avisado.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Restez ici.</source>
        <translation>O funcionário já vem. Fique aqui.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé. Allez à l&apos;accueil.</source>
        <translation>O funcionário está ocupado. Vá à receção.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent. Allez à l&apos;accueil.</source>
        <translation>O funcionário está ausente. Vá à receção.</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>La photo est floue. Posez la feuille à plat.</source>
        <translation>A foto está desfocada. Alise bem a folha.</translation>
    </message>
    <message>
        <source>Il fait trop sombre. Appelez l&apos;agent.</source>
        <translation>Está muito escuro. Chame o funcionário.</translation>
    </message>
    <message>
        <source>Un bord manque. Mettez la feuille au milieu.</source>
        <translation>Falta uma margem. Ponha a folha no meio.</translation>
    </message>
    <message>
        <source>Un reflet gêne. Tournez un peu la feuille.</source>
        <translation>Há um reflexo. Rode um pouco a folha.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Retire as mãos.</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Coloque só uma folha.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>O que deseja fazer?</translation>
    </message>
    <message>
        <source>Nous vous guidons à chaque étape.</source>
        <translation>Ajudamos em cada passo.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Falar com um conselheiro</translation>
    </message>
    <message>
        <source>J&apos;ai un rendez-vous</source>
        <translation>Tenho uma marcação</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>O quiosque apaga tudo no fim.</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Ler os meus direitos</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>hífen</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>point d&apos;interrogation</source>
        <translation>ponto de interrogação</translation>
    </message>
    <message>
        <source>point d&apos;exclamation</source>
        <translation>ponto de exclamação</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>arroba</translation>
    </message>
    <message>
        <source>majuscule</source>
        <translation>maiúscula</translation>
    </message>
    <message>
        <source>effacer une lettre</source>
        <translation>apagar uma letra</translation>
    </message>
    <message>
        <source>abc, lettres</source>
        <translation>abc, letras</translation>
    </message>
    <message>
        <source>123, chiffres</source>
        <translation>123, números</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>à la ligne</source>
        <translation>nova linha</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Quelle langue lisez-vous&#xa0;?</source>
        <translation>Em que língua lê?</translation>
    </message>
    <message>
        <source>Le conseiller parle français.</source>
        <translation>O conselheiro fala francês.</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>Não, ficar aqui</translation>
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
        <translation>De que precisa?</translation>
    </message>
    <message>
        <source>Touchez une image.</source>
        <translation>Toque numa imagem.</translation>
    </message>
    <message>
        <source>Je connais le service</source>
        <translation>Já sei qual é o serviço</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>Voir le début</source>
        <translation>Ver o início</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Ver mais</translation>
    </message>
    <message>
        <source>%1, page %2 sur %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>La borne est en panne</source>
        <translation>O quiosque está avariado</translation>
    </message>
    <message>
        <source>La borne redémarre</source>
        <translation>O quiosque está a reiniciar</translation>
    </message>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>Fale com o funcionário da receção.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Fique aqui.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>página %1&#xa0;de&#xa0;%2</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Página seguinte</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>página %1&#xa0;de&#xa0;%2</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Para a direita</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Rodar</translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message>
        <source>Vous recevez un papier</source>
        <translation>Recebeu um papel</translation>
    </message>
    <message numerus="yes">
        <source>%1 vous envoie %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 enviou-lhe %n&#xa0;página.</numerusform>
            <numerusform>%1 enviou-lhe %n&#xa0;páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>O quiosque apaga tudo no fim.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Voir toute la page</source>
        <translation>Ver a página inteira</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Je n&apos;en veux pas</source>
        <translation>Não quero</translation>
    </message>
    <message>
        <source>Sans impression, la borne efface ce papier.</source>
        <translation>Se não imprimir, o quiosque apaga este papel.</translation>
    </message>
    <message numerus="yes">
        <source>La borne attend %n&#xa0;minutes, puis efface tout.</source>
        <translation>
            <numerusform>O quiosque espera %n&#xa0;minuto e depois apaga tudo.</numerusform>
            <numerusform>O quiosque espera %n&#xa0;minutos e depois apaga tudo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message>
        <source>Votre papier est envoyé</source>
        <translation>O seu papel foi enviado</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>O envio não funciona</translation>
    </message>
    <message>
        <source>La borne envoie votre papier</source>
        <translation>A enviar o seu papel</translation>
    </message>
    <message numerus="yes">
        <source>%1 reçoit %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 recebeu %n&#xa0;página.</numerusform>
            <numerusform>%1 recebeu %n&#xa0;páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>A sua foto fica aqui.</translation>
    </message>
    <message>
        <source>Vous pouvez parler pendant l&apos;envoi.</source>
        <translation>Pode falar durante o envio.</translation>
    </message>
    <message>
        <source>Reprenez votre papier.</source>
        <translation>Leve o seu papel.</translation>
    </message>
    <message>
        <source>Envoyer encore</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Quelle phrase vous correspond&#xa0;?</source>
        <translation>Qual é a frase certa?</translation>
    </message>
    <message>
        <source>Aucune phrase</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Aucune phrase. L&apos;agent vient.</source>
        <translation>Nenhuma destas. O funcionário vem.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Apagar um número</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>PlacePaper</name>
    <message>
        <source>Posez votre papier</source>
        <translation>Coloque o seu papel</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Coloque só uma folha.</translation>
    </message>
    <message>
        <source>Mettez la feuille bien à plat.</source>
        <translation>Alise bem a folha.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Retire as mãos.</translation>
    </message>
    <message>
        <source>La borne prend la photo.</source>
        <translation>O quiosque está a tirar a foto.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Mostre só o papel pedido.</translation>
    </message>
    <message>
        <source>Ne bougez plus la feuille. La borne prend la photo.</source>
        <translation>Não mexa na folha. O quiosque tira a foto.</translation>
    </message>
    <message>
        <source>Cette feuille est déjà en photo. Posez la suivante.</source>
        <translation>Esta folha já tem foto. Coloque a seguinte.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Poser la feuille sur la vitre</source>
        <translation>Pôr a folha no vidro</translation>
    </message>
    <message>
        <source>Mettre les feuilles dans le chargeur</source>
        <translation>Pôr as folhas no alimentador</translation>
    </message>
    <message>
        <source>Utiliser la vitre ou le chargeur</source>
        <translation>Usar o vidro ou o alimentador</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Há %n&#xa0;folha.</numerusform>
            <numerusform>Há %n&#xa0;folhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prenez vos %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Leve a sua folha.</numerusform>
            <numerusform>Leve as suas %n&#xa0;folhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>A sua chamada continua.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Ne pas imprimer</source>
        <translation>Não imprimir</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Voulez-vous finir l&apos;appel&#xa0;?</source>
        <translation>Quer desligar a chamada?</translation>
    </message>
    <message>
        <source>Voulez-vous tout effacer&#xa0;?</source>
        <translation>Quer apagar tudo?</translation>
    </message>
    <message>
        <source>Lire ce papier à voix haute&#xa0;?</source>
        <translation>Ler este papel em voz alta?</translation>
    </message>
    <message>
        <source>Les personnes près de vous entendent aussi.</source>
        <translation>As pessoas perto de si também ouvem.</translation>
    </message>
    <message>
        <source>Oui, raccrocher</source>
        <translation>Sim, desligar</translation>
    </message>
    <message>
        <source>Oui, recommencer</source>
        <translation>Sim, recomeçar</translation>
    </message>
    <message>
        <source>Oui, lire à voix haute</source>
        <translation>Sim, ler em voz alta</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>Não, continuar</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>Não, ficar aqui</translation>
    </message>
    <message>
        <source>Non, ne pas lire</source>
        <translation>Não, não ler</translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Regarder les photos</source>
        <translation>Ver as fotos</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Revenir à la caméra</source>
        <translation>Voltar à câmara</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1 gère cette borne.</source>
        <translation>%1 gere este quiosque.</translation>
    </message>
    <message>
        <source>La borne envoie votre image et votre voix.</source>
        <translation>O quiosque envia a sua imagem e a sua voz.</translation>
    </message>
    <message>
        <source>Elle envoie seulement les papiers choisis.</source>
        <translation>Envia só os papéis escolhidos.</translation>
    </message>
    <message>
        <source>Elle efface tout à la fin.</source>
        <translation>Apaga tudo no fim.</translation>
    </message>
    <message>
        <source>Le service garde les papiers reçus.</source>
        <translation>O serviço guarda os papéis recebidos.</translation>
    </message>
    <message>
        <source>Elle compte les appels, sans votre nom.</source>
        <translation>Conta as chamadas, sem o seu nome.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>Uma pergunta?</translation>
    </message>
    <message>
        <source>Écrivez à %1.</source>
        <translation>Escreva para %1.</translation>
    </message>
    <message>
        <source>Une plainte&#xa0;?</source>
        <translation>Uma queixa?</translation>
    </message>
    <message>
        <source>Allez sur cnil.fr.</source>
        <translation>Vá a cnil.fr.</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Os seus direitos</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>%1 vous aide pour %2.</source>
        <translation>%1 ajuda com %2.</translation>
    </message>
    <message>
        <source>Un conseiller est disponible.</source>
        <translation>Um conselheiro está disponível.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>Todos os conselheiros estão ocupados.</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Espera: cerca de %n&#xa0;minuto.</numerusform>
            <numerusform>Espera: cerca de %n&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun conseiller n&apos;est là.</source>
        <translation>Nenhum conselheiro está disponível.</translation>
    </message>
    <message>
        <source>Ce service reçoit sur rendez-vous.</source>
        <translation>Este serviço atende por marcação.</translation>
    </message>
    <message>
        <source>Vous êtes en avance.</source>
        <translation>Chegou antes da hora.</translation>
    </message>
    <message>
        <source>Attendez ici.</source>
        <translation>Espere aqui.</translation>
    </message>
    <message>
        <source>Vous êtes en retard.</source>
        <translation>Chegou depois da hora.</translation>
    </message>
    <message>
        <source>Nous prévenons le conseiller.</source>
        <translation>Estamos a avisar o conselheiro.</translation>
    </message>
    <message>
        <source>Ce service enregistre l&apos;appel.</source>
        <translation>Este serviço grava a chamada.</translation>
    </message>
    <message>
        <source>Gardez vos papiers près de vous.</source>
        <translation>Tenha os seus papéis por perto.</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Pedir uma marcação ao funcionário</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Escolher outro serviço</translation>
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
        <translation>Já sei qual é o serviço</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Coloque as suas folhas</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur</source>
        <translation>Ponha as folhas no alimentador</translation>
    </message>
    <message>
        <source>Posez la feuille sur la vitre</source>
        <translation>Ponha a folha no vidro</translation>
    </message>
    <message>
        <source>La borne prend la photo</source>
        <translation>O quiosque está a tirar a foto</translation>
    </message>
    <message>
        <source>La borne s&apos;arrête</source>
        <translation>O quiosque está a parar</translation>
    </message>
    <message>
        <source>Une feuille&#xa0;: texte contre la vitre.</source>
        <translation>Uma folha: texto contra o vidro.</translation>
    </message>
    <message>
        <source>Mettez le texte contre la vitre.</source>
        <translation>Ponha o texto contra o vidro.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;: dans le chargeur.</source>
        <translation>Várias folhas: no alimentador.</translation>
    </message>
    <message>
        <source>Regardez le dessin sur le chargeur.</source>
        <translation>Veja o desenho no alimentador.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Mostre só o papel pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;feuilles sont en photo.</source>
        <translation>
            <numerusform>%n&#xa0;folha fotografada.</numerusform>
            <numerusform>%n&#xa0;folhas fotografadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne cherche une autre feuille.</source>
        <translation>O quiosque procura outra folha.</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Espere até ao fim.</translation>
    </message>
</context>
<context>
    <name>Smileys</name>
    <message>
        <source>Merci pour votre réponse.</source>
        <translation>Obrigado pela sua resposta.</translation>
    </message>
    <message>
        <source>Êtes-vous satisfait&#xa0;?</source>
        <translation>Gostou do atendimento?</translation>
    </message>
    <message>
        <source>Personne ne connaît votre nom.</source>
        <translation>Ninguém sabe o seu nome.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Un peu</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Não responder</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Oui, je continue</source>
        <translation>Sim, continuo</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>La borne efface tout dans %n&#xa0;secondes.</source>
        <translation>
            <numerusform>O quiosque apaga tudo dentro de %n&#xa0;segundo.</numerusform>
            <numerusform>O quiosque apaga tudo dentro de %n&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non, j&apos;ai fini</source>
        <translation>Não, já terminei</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Reprenez votre papier sous le couvercle.</source>
        <translation>Leve o seu papel debaixo da tampa.</translation>
    </message>
    <message>
        <source>Reprenez vos feuilles dans le chargeur.</source>
        <translation>Leve as suas folhas do alimentador.</translation>
    </message>
</context>
<context>
    <name>TileSign</name>
    <message>
        <source>Fermé</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Son −</source>
        <translation>Som&#xa0;−</translation>
    </message>
    <message>
        <source>Son moins fort</source>
        <translation>Som mais baixo</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Son +</source>
        <translation>Som&#xa0;+</translation>
    </message>
    <message>
        <source>Son plus fort</source>
        <translation>Som mais alto</translation>
    </message>
    <message>
        <source>Rideau</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Rideau. Personne ne vous voit, personne ne vous entend.</source>
        <translation>Cortina. Ninguém vê a sua imagem, ninguém ouve a sua voz.</translation>
    </message>
    <message>
        <source>Aide. L&apos;agent vient.</source>
        <translation>Ajuda. O funcionário vem.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Plus petit</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Plus petit. Les lettres sont grandes.</source>
        <translation>Mais pequeno. As letras estão grandes.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Couleurs. Le contraste est fort.</source>
        <translation>Cores. O contraste está forte.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Essayer encore</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message>
        <source>Aide urgente</source>
        <translation>Ajuda urgente</translation>
    </message>
    <message>
        <source>En danger, appelez le 17 ou le 112.</source>
        <translation>Em perigo, ligue 17 ou 112.</translation>
    </message>
    <message>
        <source>Personnes sourdes, écrivez au 114.</source>
        <translation>Pessoas surdas, escrevam para o&#xa0;114.</translation>
    </message>
    <message>
        <source>Violences dans le couple, appelez le 3919.</source>
        <translation>Violência no casal, ligue&#xa0;3919.</translation>
    </message>
    <message>
        <source>Cette borne appelle seulement les services.</source>
        <translation>Este quiosque só liga para os serviços.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Chamar o funcionário</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continuer avec %1</source>
        <translation>Continuar com %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Nous appelons %1</source>
        <translation>Estamos a ligar para %1</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Le conseiller arrive.</source>
        <translation>O conselheiro já vem.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n&#xa0;personnes avant vous.</source>
        <translation>
            <numerusform>Há %n&#xa0;pessoa antes de si.</numerusform>
            <numerusform>Há %n&#xa0;pessoas antes de si.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Espera: cerca de %n&#xa0;minuto.</numerusform>
            <numerusform>Espera: cerca de %n&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Fique perto do quiosque.</translation>
    </message>
    <message>
        <source>La borne garde votre place.</source>
        <translation>O quiosque guarda o seu lugar.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Je suis là&#xa0;».</source>
        <translation>Toque em «Estou aqui».</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter l&apos;appel.</source>
        <translation>Pode parar a chamada.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>Estou aqui</translation>
    </message>
    <message>
        <source>Préparer un papier</source>
        <translation>Preparar um papel</translation>
    </message>
    <message>
        <source>Arrêter l&apos;appel</source>
        <translation>Parar a chamada</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Un interprète arrive dans l&apos;appel.</source>
        <translation>Um intérprete entra na chamada.</translation>
    </message>
    <message>
        <source>L&apos;interprète est absent. Vous pouvez écrire.</source>
        <translation>O intérprete está ausente. Pode escrever.</translation>
    </message>
    <message>
        <source>Comment voulez-vous parler&#xa0;?</source>
        <translation>Como quer falar?</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>Em língua gestual francesa</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Avec ma voix</source>
        <translation>Com a minha voz</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>Com o código das mãos, a LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>Com o meu aparelho auditivo</translation>
    </message>
    <message>
        <source>Mettez votre appareil sur T.</source>
        <translation>Ponha o seu aparelho em T.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Écrivez au conseiller</source>
        <translation>Escreva ao conselheiro</translation>
    </message>
    <message>
        <source>Le conseiller lit en direct.</source>
        <translation>O conselheiro lê em direto.</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Conselheiro</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Revenir à l&apos;image</source>
        <translation>Voltar à imagem</translation>
    </message>
    <message>
        <source>Parler autrement</source>
        <translation>Falar doutro modo</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>La borne vous parle.</source>
        <translation>O quiosque fala consigo.</translation>
    </message>
    <message>
        <source>Les flèches changent de bouton.</source>
        <translation>As setas mudam de botão.</translation>
    </message>
    <message>
        <source>La touche ronde appuie sur le bouton.</source>
        <translation>A tecla redonda carrega no botão.</translation>
    </message>
    <message>
        <source>La touche point d&apos;interrogation appelle l&apos;agent.</source>
        <translation>A tecla com ponto de interrogação chama o funcionário.</translation>
    </message>
    <message>
        <source>Plus grand : activé.</source>
        <translation>Maior: ligado.</translation>
    </message>
    <message>
        <source>Plus grand : désactivé.</source>
        <translation>Maior: desligado.</translation>
    </message>
    <message>
        <source>Contraste : activé.</source>
        <translation>Contraste: ligado.</translation>
    </message>
    <message>
        <source>Contraste : désactivé.</source>
        <translation>Contraste: desligado.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>lundi</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>février</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>março</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>Essayez encore dans un moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>O funcionário pode ajudar.</translation>
    </message>
    <message>
        <source>La connexion ne marche pas</source>
        <translation>A ligação não funciona</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Ninguém responde</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé</source>
        <translation>A chamada caiu</translation>
    </message>
    <message>
        <source>La caméra ne marche pas</source>
        <translation>A câmara não funciona</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Pode falar sem imagem.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas</source>
        <translation>O microfone não funciona</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>O conselheiro não ouve nada.</translation>
    </message>
    <message>
        <source>Le papier reçu ne s&apos;ouvre pas</source>
        <translation>O papel recebido não abre</translation>
    </message>
    <message>
        <source>Demandez un autre papier au conseiller.</source>
        <translation>Peça outro papel ao conselheiro.</translation>
    </message>
    <message>
        <source>Le son ne marche pas</source>
        <translation>O som não funciona</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas</source>
        <translation>A câmara dos papéis não funciona</translation>
    </message>
    <message>
        <source>Montrez le papier devant votre visage.</source>
        <translation>Mostre o papel à frente do seu rosto.</translation>
    </message>
    <message>
        <source>La vitre ne répond pas</source>
        <translation>O vidro não responde</translation>
    </message>
    <message>
        <source>La vitre est occupée</source>
        <translation>O vidro está ocupado</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>A tampa está aberta</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis essayez encore.</source>
        <translation>Feche a tampa e tente de novo.</translation>
    </message>
    <message>
        <source>Mettez la feuille, puis essayez encore.</source>
        <translation>Coloque a folha e tente de novo.</translation>
    </message>
    <message>
        <source>Reposez le papier, puis essayez encore.</source>
        <translation>Volte a pôr o papel e tente de novo.</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Uma folha está presa</translation>
    </message>
    <message>
        <source>Ne tirez pas dessus.</source>
        <translation>Não puxe a folha.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de papier</source>
        <translation>Não há papel</translation>
    </message>
    <message>
        <source>La vitre ne marche pas</source>
        <translation>O vidro não funciona</translation>
    </message>
    <message>
        <source>La page n&apos;est pas entière</source>
        <translation>A página não está completa</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>Todos os conselheiros estão ocupados.</translation>
    </message>
    <message>
        <source>Le conseiller ne peut pas répondre</source>
        <translation>O conselheiro não pode responder</translation>
    </message>
    <message>
        <source>Le conseiller est parti</source>
        <translation>O conselheiro saiu</translation>
    </message>
    <message>
        <source>Le papier reçu est trop gros</source>
        <translation>O papel recebido é demasiado grande</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>O envio não funciona</translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>A sua foto fica aqui.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé</source>
        <translation>O quiosque não apagou tudo</translation>
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
        <translation>Aberto hoje das %1 às&#xa0;%2.</translation>
    </message>
    <message>
        <source>Revenez %1 à %2.</source>
        <translation>Volte %1, às&#xa0;%2.</translation>
    </message>
    <message>
        <source>%3&#xa0;: de %1 à %2.</source>
        <translation>%3: das %1 às&#xa0;%2.</translation>
    </message>
    <message>
        <source>Puis de %1 à %2.</source>
        <translation>E das %1 às&#xa0;%2.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ouvre %2 à %3.</source>
        <translation>%1 abre %2, às&#xa0;%3.</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day with its date: %1 Monday, %2 the 4th, %3 May; follows a verb, as in « opens Monday ».</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 est fermé</source>
        <translation>%1 não atende agora</translation>
    </message>
    <message>
        <source>le service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>La borne n&apos;imprime pas</source>
        <translation>O quiosque não imprime</translation>
    </message>
    <message>
        <source>Appelez l&apos;agent.</source>
        <translation>Chame o funcionário.</translation>
    </message>
    <message>
        <source>La borne imprime</source>
        <translation>O quiosque está a imprimir</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Espere até ao fim.</translation>
    </message>
    <message>
        <source>C&apos;est un peu long. Attendez la fin.</source>
        <translation>Demora um pouco. Espere até ao fim.</translation>
    </message>
    <message>
        <source>C&apos;est imprimé</source>
        <translation>Já está impresso</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de feuilles. L&apos;agent arrive.</source>
        <translation>Já não há folhas. O funcionário já vem.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est bloquée. Appelez l&apos;agent.</source>
        <translation>A impressora está encravada. Chame o funcionário.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est éteinte. Appelez l&apos;agent.</source>
        <translation>A impressora está desligada. Chame o funcionário.</translation>
    </message>
    <message>
        <source>La caméra marche.</source>
        <translation>A câmara funciona.</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>A câmara não funciona.</translation>
    </message>
    <message>
        <source>Le micro marche.</source>
        <translation>O microfone funciona.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>O microfone não funciona.</translation>
    </message>
    <message>
        <source>Le son marche.</source>
        <translation>O som funciona.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translation>O som não funciona.</translation>
    </message>
    <message>
        <source>La photo de papier marche.</source>
        <translation>A câmara dos papéis funciona.</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas.</source>
        <translation>A câmara dos papéis não funciona.</translation>
    </message>
    <message>
        <source>L&apos;imprimante marche.</source>
        <translation>A impressora funciona.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne marche pas.</source>
        <translation>A impressora não funciona.</translation>
    </message>
    <message>
        <source>La vitre marche.</source>
        <translation>O vidro funciona.</translation>
    </message>
    <message>
        <source>La vitre ne marche pas.</source>
        <translation>O vidro não funciona.</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, réussi</source>
        <translation>Último apagamento: %1, completo</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, manqué</source>
        <translation>Último apagamento: %1, incompleto</translation>
    </message>
    <message>
        <source>Ce service vous aide pour %1.</source>
        <translation>Este serviço ajuda com %1.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Les jours de fermeture</source>
        <translation>Dias em que está fechado</translation>
    </message>
    <message>
        <source>Sans la borne</source>
        <translation>Sem o quiosque</translation>
    </message>
    <message>
        <source>Demandez les horaires à l&apos;agent.</source>
        <translation>Peça o horário ao funcionário.</translation>
    </message>
    <message>
        <source>Prochaine ouverture&#xa0;: %1 à %2.</source>
        <translation>Próxima abertura: %1, às&#xa0;%2.</translation>
    </message>
    <message>
        <source>Fermé du %1 au %2.</source>
        <translation>Fechado de %1, a %2.</translation>
    </message>
    <message>
        <source>Fermé le %1.</source>
        <translation>Fechado %1.</translation>
    </message>
    <message>
        <source>Fermé les jours fériés.</source>
        <translation>Fechado nos feriados.</translation>
    </message>
</context>
</TS>
