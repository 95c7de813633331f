<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="fr_FR">
<context>
    <name>AgentDoor</name>
    <message numerus="yes">
        <source>Code faux. Il reste %n&#xa0;essais.</source>
        <translation>
            <numerusform>Хибний код. Ще %n&#xa0;спроба.</numerusform>
            <numerusform>Хибний код. Ще %n&#xa0;спроби.</numerusform>
            <numerusform>Хибний код. Ще %n&#xa0;спроб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accès bloqué pendant %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Вхід заблоковано на&#xa0;%n&#xa0;хвилину.</numerusform>
            <numerusform>Вхід заблоковано на&#xa0;%n&#xa0;хвилини.</numerusform>
            <numerusform>Вхід заблоковано на&#xa0;%n&#xa0;хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Espace agent</source>
        <translation>Для працівника</translation>
    </message>
    <message>
        <source>La borne vérifie le code.</source>
        <translation>Термінал перевіряє код.</translation>
    </message>
    <message>
        <source>Tapez votre code.</source>
        <translation>Введіть свій код.</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Votre rendez-vous</source>
        <translation>Ваш запис на&#xa0;прийом</translation>
    </message>
    <message>
        <source>Avec quel service&#xa0;?</source>
        <translation>До&#xa0;якої установи?</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>Vers le haut</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Праворуч</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touchez l&apos;écran</source>
        <translation>Торкніться екрана</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Добрий день</translation>
    </message>
    <message>
        <source>Fermé.</source>
        <translation>Закрито.</translation>
    </message>
    <message>
        <source>Parlez à un conseiller par vidéo.</source>
        <translation>Відеорозмова з&#xa0;консультантом.</translation>
    </message>
    <message>
        <source>C&apos;est gratuit.</source>
        <translation>Це безкоштовно.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Слухати</translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>Je suis sourd ou malentendant</source>
        <translation>Не&#xa0;чую або погано чую</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>Жестовою мовою</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>Письмово</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>Кодом рук, LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>Зі&#xa0;слуховим апаратом</translation>
    </message>
    <message>
        <source>Voyez-vous votre visage&#xa0;?</source>
        <translation>Ви бачите своє обличчя?</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Камера не&#xa0;працює.</translation>
    </message>
    <message>
        <source>Avant l&apos;appel</source>
        <translation>Перед дзвінком</translation>
    </message>
    <message>
        <source>Le conseiller vous voit et vous entend.</source>
        <translation>Консультант вас бачить і&#xa0;чує.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Ви можете говорити без відео.</translation>
    </message>
    <message>
        <source>Personne n&apos;enregistre l&apos;appel.</source>
        <translation>Ніхто не&#xa0;записує дзвінок.</translation>
    </message>
    <message>
        <source>Le service enregistre l&apos;appel.</source>
        <translation>Установа записує дзвінок.</translation>
    </message>
    <message>
        <source>La borne efface vos papiers à la fin.</source>
        <translation>Наприкінці термінал стирає ваші документи.</translation>
    </message>
    <message>
        <source>Mettez le casque.</source>
        <translation>Надягніть навушники.</translation>
    </message>
    <message>
        <source>Vous seul entendez le conseiller.</source>
        <translation>Консультанта чуєте лише ви.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Подзвонити зараз</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Подзвонити без відео</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Мої права</translation>
    </message>
    <message>
        <source>Appeler sans ma caméra</source>
        <translation>Подзвонити без камери</translation>
    </message>
    <message>
        <source>Entendez-vous le son&#xa0;?</source>
        <translation>Ви чуєте звук?</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Aucun conseiller n&apos;est là</source>
        <translation>Зараз немає консультантів</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés</source>
        <translation>Усі консультанти зайняті</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: plus de %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Чекати понад %n&#xa0;хвилину.</numerusform>
            <numerusform>Чекати понад %n&#xa0;хвилини.</numerusform>
            <numerusform>Чекати понад %n&#xa0;хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>J&apos;attends</source>
        <translation>Я чекаю</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Записатися через працівника</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Обрати іншу установу</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Montrer un papier</source>
        <translation>Показати документ</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Couper mon micro</source>
        <translation>Вимкнути мікрофон</translation>
    </message>
    <message>
        <source>Remettre mon micro</source>
        <translation>Увімкнути мікрофон</translation>
    </message>
    <message>
        <source>Cacher mon image</source>
        <translation>Сховати моє відео</translation>
    </message>
    <message>
        <source>Montrer mon image</source>
        <translation>Показати моє відео</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Завершити дзвінок</translation>
    </message>
</context>
<context>
    <name>CallCaption</name>
    <message>
        <source>Vous parlez avec %1, %2.</source>
        <translation>З&#xa0;вами говорить %1, %2.</translation>
    </message>
    <message>
        <source>Le conseiller parle</source>
        <translation>Консультант говорить</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>Дзвінок перервався. Дзвонимо знову.</translation>
    </message>
    <message>
        <source>L&apos;agent sort. Vous pouvez parler.</source>
        <translation>Працівник виходить. Можете говорити.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>Ваш мікрофон вимкнено.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>Консультант вас не&#xa0;чує.</translation>
    </message>
    <message>
        <source>Le son ne marche pas. Vous pouvez écrire.</source>
        <translation>Звук не&#xa0;працює. Ви можете писати.</translation>
    </message>
    <message>
        <source>Votre caméra ne marche pas.</source>
        <translation>Ваша камера не&#xa0;працює.</translation>
    </message>
    <message>
        <source>Le conseiller demande un papier.</source>
        <translation>Консультант просить документ.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Votre appel continue.</source>
        <translation>Працівник іде до&#xa0;вас. Дзвінок триває.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>Ми покликали працівника.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>Працівник зайнятий.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>Працівник залишається поруч.</translation>
    </message>
    <message>
        <source>Le conseiller vous écrit.</source>
        <translation>Консультант вам пише.</translation>
    </message>
    <message>
        <source>Le conseiller cache son image.</source>
        <translation>Відео консультанта сховано.</translation>
    </message>
    <message>
        <source>L&apos;image est faible. Le son continue.</source>
        <translation>Відео погане. Звук працює.</translation>
    </message>
</context>
<context>
    <name>CheckPhoto</name>
    <message>
        <source>Effacer cette page</source>
        <translation>Стерти цю сторінку</translation>
    </message>
    <message>
        <source>Corriger les bords</source>
        <translation>Виправити краї</translation>
    </message>
    <message>
        <source>Regardez la photo</source>
        <translation>Подивіться на&#xa0;фото</translation>
    </message>
    <message>
        <source>Lisez-vous tout le texte&#xa0;?</source>
        <translation>Можна прочитати весь текст?</translation>
    </message>
    <message>
        <source>%1 reçoit cette photo.</source>
        <translation>%1 отримає це фото.</translation>
    </message>
    <message>
        <source>La borne ne garde pas plus de pages.</source>
        <translation>Більше сторінок термінал не зберігає.</translation>
    </message>
    <message>
        <source>Vous envoyez la photo pendant l&apos;appel.</source>
        <translation>Ви надішлете фото під час дзвінка.</translation>
    </message>
    <message>
        <source>Oui, envoyer</source>
        <translation>Так, надіслати</translation>
    </message>
    <message>
        <source>Oui, garder la photo</source>
        <translation>Так, залишити фото</translation>
    </message>
    <message>
        <source>Non, refaire la photo</source>
        <translation>Ні, зняти знову</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translation>Додати сторінку</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Imprimer les horaires</source>
        <translation>Друкувати години роботи</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Записатися через працівника</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Обрати іншу установу</translation>
    </message>
</context>
<context>
    <name>CurtainCard</name>
    <message>
        <source>Le rideau est fermé</source>
        <translation>Штору закрито</translation>
    </message>
    <message>
        <source>Le conseiller ne vous voit pas.</source>
        <translation>Консультант вас не&#xa0;бачить.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>Консультант вас не&#xa0;чує.</translation>
    </message>
    <message>
        <source>Ouvrir le rideau</source>
        <translation>Відкрити штору</translation>
    </message>
</context>
<context>
    <name>DeviceTrouble</name>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>Це не&#xa0;ваша вина.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire au conseiller.</source>
        <translation>Ви можете написати консультанту.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Ви можете говорити без відео.</translation>
    </message>
    <message>
        <source>Écrire au conseiller</source>
        <translation>Написати консультанту</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Подзвонити без відео</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Corrigez les bords</source>
        <translation>Виправте краї</translation>
    </message>
    <message>
        <source>La borne refait la page.</source>
        <translation>Термінал робить сторінку знову.</translation>
    </message>
    <message>
        <source>Touchez un coin, puis sa place.</source>
        <translation>Торкніться кута, потім його місця.</translation>
    </message>
    <message>
        <source>C&apos;est bon</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Coin suivant</source>
        <translation>Наступний кут</translation>
    </message>
</context>
<context>
    <name>EdgesView</name>
    <message>
        <source>Mettre le coin ici</source>
        <translation>Поставити кут тут</translation>
    </message>
    <message>
        <source>Coin %1</source>
        <translation>Кут %1</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>C&apos;est fini</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Reprenez vos papiers</source>
        <translation>Заберіть свої документи</translation>
    </message>
    <message>
        <source>L&apos;appel est fini.</source>
        <translation>Дзвінок завершено.</translation>
    </message>
    <message>
        <source>Un papier est encore sous la caméra.</source>
        <translation>Під камерою лишився документ.</translation>
    </message>
    <message>
        <source>Vos données sont effacées de la borne.</source>
        <translation>Ваші дані стерто з&#xa0;термінала.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé.</source>
        <translation>Термінал стер не&#xa0;все.</translation>
    </message>
    <message>
        <source>La borne efface vos données.</source>
        <translation>Термінал стирає ваші дані.</translation>
    </message>
    <message>
        <source>Prévenez l&apos;agent d&apos;accueil.</source>
        <translation>Повідомте працівника.</translation>
    </message>
    <message>
        <source>%1 garde les papiers envoyés.</source>
        <translation>%1 зберігає надіслані документи.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers et vos affaires.</source>
        <translation>Заберіть свої документи й&#xa0;речі.</translation>
    </message>
    <message>
        <source>Reposez le casque.</source>
        <translation>Покладіть навушники на&#xa0;місце.</translation>
    </message>
    <message>
        <source>Merci. Au revoir.</source>
        <translation>Дякуємо. До&#xa0;побачення.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Appeler un autre service</source>
        <translation>Подзвонити в&#xa0;іншу установу</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>Дзвінок перервався. Дзвонимо знову.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>Працівник залишається поруч.</translation>
    </message>
    <message>
        <source>Je laisse la personne seule</source>
        <translation>Залишаю людину наодинці</translation>
    </message>
    <message>
        <source>Je reste avec la personne</source>
        <translation>Я залишаюся з&#xa0;людиною</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Завершити дзвінок</translation>
    </message>
</context>
<context>
    <name>HeardGauge</name>
    <message>
        <source>Le conseiller vous entend</source>
        <translation>Консультант вас чує</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé.</source>
        <translation>Дзвінок перервався.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>Мікрофон не&#xa0;працює.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>Ваш мікрофон вимкнено.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>Підійдіть до&#xa0;працівника.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu</source>
        <translation>Ми покликали працівника</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>Працівник зайнятий.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent.</source>
        <translation>Працівника немає на&#xa0;місці.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Зачекайте тут.</translation>
    </message>
    <message>
        <source>Il arrive. Restez ici.</source>
        <translation>Іде до&#xa0;вас. Зачекайте тут.</translation>
    </message>
    <message>
        <source>Allez à l&apos;accueil.</source>
        <translation>Підійдіть до&#xa0;рецепції.</translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>Ваш дзвінок триває.</translation>
    </message>
    <message>
        <source>Aide urgente</source>
        <translation>Термінова допомога</translation>
    </message>
    <message>
        <source>Je suis l&apos;agent</source>
        <translation>Я працівник</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>Працівник може вам допомогти.</translation>
    </message>
    <message>
        <source>Je n&apos;ai plus besoin d&apos;aide</source>
        <translation>Допомога вже не&#xa0;потрібна</translation>
    </message>
</context>
<context>
    <name>HelpSentence</name>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>Ми покликали працівника.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Restez ici.</source>
        <translation>Працівник уже йде. Зачекайте тут.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé. Allez à l&apos;accueil.</source>
        <translation>Працівник зайнятий. Підійдіть до&#xa0;рецепції.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent. Allez à l&apos;accueil.</source>
        <translation>Працівника немає. Підійдіть до&#xa0;рецепції.</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>La photo est floue. Posez la feuille à plat.</source>
        <translation>Фото нечітке. Покладіть аркуш рівно.</translation>
    </message>
    <message>
        <source>Il fait trop sombre. Appelez l&apos;agent.</source>
        <translation>Надто темно. Покличте працівника.</translation>
    </message>
    <message>
        <source>Un bord manque. Mettez la feuille au milieu.</source>
        <translation>Один край не&#xa0;видно. Покладіть аркуш посередині.</translation>
    </message>
    <message>
        <source>Un reflet gêne. Tournez un peu la feuille.</source>
        <translation>Заважає відблиск. Трохи поверніть аркуш.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Приберіть руки.</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Покладіть лише один аркуш.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Nous vous guidons à chaque étape.</source>
        <translation>Ми підкажемо вам кожен крок.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Поговорити з&#xa0;консультантом</translation>
    </message>
    <message>
        <source>J&apos;ai un rendez-vous</source>
        <translation>Я маю запис на&#xa0;прийом</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>Потім усе зітреться.</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Мої права</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>point</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>point d&apos;interrogation</source>
        <translation>знак питання</translation>
    </message>
    <message>
        <source>point d&apos;exclamation</source>
        <translation>знак оклику</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>собачка</translation>
    </message>
    <message>
        <source>majuscule</source>
        <translation>велика літера</translation>
    </message>
    <message>
        <source>effacer une lettre</source>
        <translation>стерти літеру</translation>
    </message>
    <message>
        <source>abc, lettres</source>
        <translation>abc, літери</translation>
    </message>
    <message>
        <source>123, chiffres</source>
        <translation>123, цифри</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>à la ligne</source>
        <translation>новий рядок</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Quelle langue lisez-vous&#xa0;?</source>
        <translation>Якою мовою ви читаєте?</translation>
    </message>
    <message>
        <source>Le conseiller parle français.</source>
        <translation>Консультант говорить французькою.</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>Ні, залишитися тут</translation>
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
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>Touchez une image.</source>
        <translation>Торкніться малюнка.</translation>
    </message>
    <message>
        <source>Je connais le service</source>
        <translation>Я знаю установу</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>Voir le début</source>
        <translation>Показати початок</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Показати далі</translation>
    </message>
    <message>
        <source>%1, page %2 sur %3</source>
        <translation>%1, сторінка %2 з&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>La borne est en panne</source>
        <translation>Термінал не&#xa0;працює</translation>
    </message>
    <message>
        <source>La borne redémarre</source>
        <translation>Термінал запускається знову</translation>
    </message>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>Підійдіть до&#xa0;працівника.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Зачекайте тут.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>стор. %1&#xa0;з&#xa0;%2</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Наступна сторінка</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>сторінка %1&#xa0;з&#xa0;%2</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>Наблизити</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>Віддалити</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Повернути</translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message>
        <source>Vous recevez un papier</source>
        <translation>Вам надійшов документ</translation>
    </message>
    <message numerus="yes">
        <source>%1 vous envoie %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 надсилає вам %n&#xa0;сторінку.</numerusform>
            <numerusform>%1 надсилає вам %n&#xa0;сторінки.</numerusform>
            <numerusform>%1 надсилає вам %n&#xa0;сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>Потім усе зітреться.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Voir toute la page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Je n&apos;en veux pas</source>
        <translation>Мені це не&#xa0;потрібно</translation>
    </message>
    <message>
        <source>Sans impression, la borne efface ce papier.</source>
        <translation>Без друку цей документ зітреться.</translation>
    </message>
    <message numerus="yes">
        <source>La borne attend %n&#xa0;minutes, puis efface tout.</source>
        <translation>
            <numerusform>Термінал чекає %n&#xa0;хвилину, потім усе стирає.</numerusform>
            <numerusform>Термінал чекає %n&#xa0;хвилини, потім усе стирає.</numerusform>
            <numerusform>Термінал чекає %n&#xa0;хвилин, потім усе стирає.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message>
        <source>Votre papier est envoyé</source>
        <translation>Ваш документ надіслано</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>Не&#xa0;вдалося надіслати</translation>
    </message>
    <message>
        <source>La borne envoie votre papier</source>
        <translation>Термінал надсилає документ</translation>
    </message>
    <message numerus="yes">
        <source>%1 reçoit %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1: отримано %n&#xa0;сторінку.</numerusform>
            <numerusform>%1: отримано %n&#xa0;сторінки.</numerusform>
            <numerusform>%1: отримано %n&#xa0;сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>Ваше фото лишається тут.</translation>
    </message>
    <message>
        <source>Vous pouvez parler pendant l&apos;envoi.</source>
        <translation>Тим часом ви можете говорити.</translation>
    </message>
    <message>
        <source>Reprenez votre papier.</source>
        <translation>Заберіть свій документ.</translation>
    </message>
    <message>
        <source>Envoyer encore</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Quelle phrase vous correspond&#xa0;?</source>
        <translation>Яка фраза вам підходить?</translation>
    </message>
    <message>
        <source>Aucune phrase</source>
        <translation>Жодна не&#xa0;підходить</translation>
    </message>
    <message>
        <source>Aucune phrase. L&apos;agent vient.</source>
        <translation>Жодна не&#xa0;підходить. Прийде працівник.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Стерти цифру</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>PlacePaper</name>
    <message>
        <source>Posez votre papier</source>
        <translation>Покладіть документ</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Покладіть лише один аркуш.</translation>
    </message>
    <message>
        <source>Mettez la feuille bien à plat.</source>
        <translation>Покладіть аркуш рівно.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Приберіть руки.</translation>
    </message>
    <message>
        <source>La borne prend la photo.</source>
        <translation>Термінал робить фото.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Покажіть лише потрібний документ.</translation>
    </message>
    <message>
        <source>Ne bougez plus la feuille. La borne prend la photo.</source>
        <translation>Не рухайте аркуш. Термінал робить фото.</translation>
    </message>
    <message>
        <source>Cette feuille est déjà en photo. Posez la suivante.</source>
        <translation>Цей аркуш уже знято. Покладіть наступний.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Зробити фото</translation>
    </message>
    <message>
        <source>Poser la feuille sur la vitre</source>
        <translation>Покласти аркуш на скло</translation>
    </message>
    <message>
        <source>Mettre les feuilles dans le chargeur</source>
        <translation>Покласти аркуші в лоток подачі</translation>
    </message>
    <message>
        <source>Utiliser la vitre ou le chargeur</source>
        <translation>Скористатися склом або лотком</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Усього %n&#xa0;аркуш.</numerusform>
            <numerusform>Усього %n&#xa0;аркуші.</numerusform>
            <numerusform>Усього %n&#xa0;аркушів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prenez vos %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Заберіть %n&#xa0;аркуш.</numerusform>
            <numerusform>Заберіть %n&#xa0;аркуші.</numerusform>
            <numerusform>Заберіть %n&#xa0;аркушів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>Ваш дзвінок триває.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Ne pas imprimer</source>
        <translation>Не&#xa0;друкувати</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Voulez-vous finir l&apos;appel&#xa0;?</source>
        <translation>Ви хочете завершити дзвінок?</translation>
    </message>
    <message>
        <source>Voulez-vous tout effacer&#xa0;?</source>
        <translation>Ви хочете все стерти?</translation>
    </message>
    <message>
        <source>Lire ce papier à voix haute&#xa0;?</source>
        <translation>Прочитати цей папір уголос?</translation>
    </message>
    <message>
        <source>Les personnes près de vous entendent aussi.</source>
        <translation>Люди поруч із вами теж почують.</translation>
    </message>
    <message>
        <source>Oui, raccrocher</source>
        <translation>Так, завершити</translation>
    </message>
    <message>
        <source>Oui, recommencer</source>
        <translation>Так, спочатку</translation>
    </message>
    <message>
        <source>Oui, lire à voix haute</source>
        <translation>Так, прочитати вголос</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>Ні, продовжити</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>Ні, залишитися тут</translation>
    </message>
    <message>
        <source>Non, ne pas lire</source>
        <translation>Ні, не читати</translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Зробити фото</translation>
    </message>
    <message>
        <source>Regarder les photos</source>
        <translation>Переглянути фото</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Revenir à la caméra</source>
        <translation>Повернутися до камери</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1 gère cette borne.</source>
        <translation>%1 відповідає за&#xa0;цей термінал.</translation>
    </message>
    <message>
        <source>La borne envoie votre image et votre voix.</source>
        <translation>Термінал передає ваше відео і&#xa0;ваш голос.</translation>
    </message>
    <message>
        <source>Elle envoie seulement les papiers choisis.</source>
        <translation>Він надсилає лише вибрані документи.</translation>
    </message>
    <message>
        <source>Elle efface tout à la fin.</source>
        <translation>Наприкінці він усе стирає.</translation>
    </message>
    <message>
        <source>Le service garde les papiers reçus.</source>
        <translation>Установа зберігає отримані документи.</translation>
    </message>
    <message>
        <source>Elle compte les appels, sans votre nom.</source>
        <translation>Він рахує дзвінки без вашого імені.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>Маєте питання?</translation>
    </message>
    <message>
        <source>Écrivez à %1.</source>
        <translation>Куди писати: %1.</translation>
    </message>
    <message>
        <source>Une plainte&#xa0;?</source>
        <translation>Маєте скаргу?</translation>
    </message>
    <message>
        <source>Allez sur cnil.fr.</source>
        <translation>Зайдіть на&#xa0;cnil.fr.</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Ваші права</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Друкувати цю сторінку</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Повернутися</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>%1 vous aide pour %2.</source>
        <translation>%1 вам допоможе. Тема: %2.</translation>
    </message>
    <message>
        <source>Un conseiller est disponible.</source>
        <translation>Є вільний консультант.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>Усі консультанти зайняті.</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Чекати приблизно %n&#xa0;хвилину.</numerusform>
            <numerusform>Чекати приблизно %n&#xa0;хвилини.</numerusform>
            <numerusform>Чекати приблизно %n&#xa0;хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun conseiller n&apos;est là.</source>
        <translation>Зараз немає консультантів.</translation>
    </message>
    <message>
        <source>Ce service reçoit sur rendez-vous.</source>
        <translation>Ця установа приймає за&#xa0;записом.</translation>
    </message>
    <message>
        <source>Vous êtes en avance.</source>
        <translation>Ви прийшли раніше.</translation>
    </message>
    <message>
        <source>Attendez ici.</source>
        <translation>Зачекайте тут.</translation>
    </message>
    <message>
        <source>Vous êtes en retard.</source>
        <translation>Ви запізнилися.</translation>
    </message>
    <message>
        <source>Nous prévenons le conseiller.</source>
        <translation>Ми повідомляємо консультанта.</translation>
    </message>
    <message>
        <source>Ce service enregistre l&apos;appel.</source>
        <translation>Ця установа записує дзвінок.</translation>
    </message>
    <message>
        <source>Gardez vos papiers près de vous.</source>
        <translation>Тримайте документи поруч.</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Записатися через працівника</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Обрати іншу установу</translation>
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
        <translation>Я знаю установу</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Покладіть свої аркуші</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur</source>
        <translation>Покладіть аркуші в лоток подачі</translation>
    </message>
    <message>
        <source>Posez la feuille sur la vitre</source>
        <translation>Покладіть аркуш на скло</translation>
    </message>
    <message>
        <source>La borne prend la photo</source>
        <translation>Термінал робить фото</translation>
    </message>
    <message>
        <source>La borne s&apos;arrête</source>
        <translation>Термінал зупиняється</translation>
    </message>
    <message>
        <source>Une feuille&#xa0;: texte contre la vitre.</source>
        <translation>Один аркуш: текстом до скла.</translation>
    </message>
    <message>
        <source>Mettez le texte contre la vitre.</source>
        <translation>Покладіть текстом до скла.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;: dans le chargeur.</source>
        <translation>Кілька аркушів: у лоток подачі.</translation>
    </message>
    <message>
        <source>Regardez le dessin sur le chargeur.</source>
        <translation>Подивіться на малюнок на лотку.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Покажіть лише потрібний документ.</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;feuilles sont en photo.</source>
        <translation>
            <numerusform>Знято %n&#xa0;аркуш.</numerusform>
            <numerusform>Знято %n&#xa0;аркуші.</numerusform>
            <numerusform>Знято %n&#xa0;аркушів.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne cherche une autre feuille.</source>
        <translation>Термінал шукає наступний аркуш.</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Зачекайте до кінця.</translation>
    </message>
</context>
<context>
    <name>Smileys</name>
    <message>
        <source>Merci pour votre réponse.</source>
        <translation>Дякуємо за&#xa0;відповідь.</translation>
    </message>
    <message>
        <source>Êtes-vous satisfait&#xa0;?</source>
        <translation>Ви задоволені?</translation>
    </message>
    <message>
        <source>Personne ne connaît votre nom.</source>
        <translation>Ніхто не&#xa0;знає вашого імені.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Un peu</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Oui, je continue</source>
        <translation>Так, я продовжую</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>La borne efface tout dans %n&#xa0;secondes.</source>
        <translation>
            <numerusform>Термінал усе зітре через %n&#xa0;секунду.</numerusform>
            <numerusform>Термінал усе зітре через %n&#xa0;секунди.</numerusform>
            <numerusform>Термінал усе зітре через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non, j&apos;ai fini</source>
        <translation>Ні, я завершую</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Reprenez votre papier sous le couvercle.</source>
        <translation>Заберіть свій документ з-під кришки.</translation>
    </message>
    <message>
        <source>Reprenez vos feuilles dans le chargeur.</source>
        <translation>Заберіть свої аркуші з лотка.</translation>
    </message>
</context>
<context>
    <name>TileSign</name>
    <message>
        <source>Fermé</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Нікого</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Son −</source>
        <translation>Звук&#xa0;−</translation>
    </message>
    <message>
        <source>Son moins fort</source>
        <translation>Звук тихіше</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Son +</source>
        <translation>Звук&#xa0;+</translation>
    </message>
    <message>
        <source>Son plus fort</source>
        <translation>Звук гучніше</translation>
    </message>
    <message>
        <source>Rideau</source>
        <translation>Штора</translation>
    </message>
    <message>
        <source>Rideau. Personne ne vous voit, personne ne vous entend.</source>
        <translation>Штора. Ніхто вас не&#xa0;бачить, ніхто вас не&#xa0;чує.</translation>
    </message>
    <message>
        <source>Aide. L&apos;agent vient.</source>
        <translation>Допомога. Прийде працівник.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Plus petit</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Plus petit. Les lettres sont grandes.</source>
        <translation>Зменшити. Літери зараз великі.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Couleurs. Le contraste est fort.</source>
        <translation>Кольори. Контраст зараз сильний.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Допомога</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message>
        <source>Aide urgente</source>
        <translation>Термінова допомога</translation>
    </message>
    <message>
        <source>En danger, appelez le 17 ou le 112.</source>
        <translation>Якщо ви в&#xa0;небезпеці, телефонуйте 17 або 112.</translation>
    </message>
    <message>
        <source>Personnes sourdes, écrivez au 114.</source>
        <translation>Якщо не&#xa0;чуєте, пишіть на&#xa0;114.</translation>
    </message>
    <message>
        <source>Violences dans le couple, appelez le 3919.</source>
        <translation>Якщо вдома насильство, телефонуйте 3919.</translation>
    </message>
    <message>
        <source>Cette borne appelle seulement les services.</source>
        <translation>Цей термінал дзвонить лише в&#xa0;установи.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Continuer avec %1</source>
        <translation>Продовжити: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Nous appelons %1</source>
        <translation>Дзвонимо: %1</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Le conseiller arrive.</source>
        <translation>Консультант зараз відповість.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n&#xa0;personnes avant vous.</source>
        <translation>
            <numerusform>Перед вами %n&#xa0;людина.</numerusform>
            <numerusform>Перед вами %n&#xa0;людини.</numerusform>
            <numerusform>Перед вами %n&#xa0;людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Чекати приблизно %n&#xa0;хвилину.</numerusform>
            <numerusform>Чекати приблизно %n&#xa0;хвилини.</numerusform>
            <numerusform>Чекати приблизно %n&#xa0;хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Залишайтеся біля термінала.</translation>
    </message>
    <message>
        <source>La borne garde votre place.</source>
        <translation>Термінал тримає вашу чергу.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Je suis là&#xa0;».</source>
        <translation>Торкніться «Я тут».</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter l&apos;appel.</source>
        <translation>Ви можете зупинити дзвінок.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>Я тут</translation>
    </message>
    <message>
        <source>Préparer un papier</source>
        <translation>Підготувати документ</translation>
    </message>
    <message>
        <source>Arrêter l&apos;appel</source>
        <translation>Зупинити дзвінок</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Un interprète arrive dans l&apos;appel.</source>
        <translation>Перекладач приєднається.</translation>
    </message>
    <message>
        <source>L&apos;interprète est absent. Vous pouvez écrire.</source>
        <translation>Перекладача немає. Можете писати.</translation>
    </message>
    <message>
        <source>Comment voulez-vous parler&#xa0;?</source>
        <translation>Як ви хочете спілкуватися?</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>Жестовою мовою</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>Письмово</translation>
    </message>
    <message>
        <source>Avec ma voix</source>
        <translation>Голосом</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>Кодом рук, LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>Зі&#xa0;слуховим апаратом</translation>
    </message>
    <message>
        <source>Mettez votre appareil sur T.</source>
        <translation>Перемкніть апарат на&#xa0;T.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Écrivez au conseiller</source>
        <translation>Напишіть консультанту</translation>
    </message>
    <message>
        <source>Le conseiller lit en direct.</source>
        <translation>Консультант читає одразу.</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Revenir à l&apos;image</source>
        <translation>До&#xa0;відео</translation>
    </message>
    <message>
        <source>Parler autrement</source>
        <translation>Інший спосіб</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>La borne vous parle.</source>
        <translation>Термінал говорить із&#xa0;вами.</translation>
    </message>
    <message>
        <source>Les flèches changent de bouton.</source>
        <translation>Стрілки переходять між кнопками.</translation>
    </message>
    <message>
        <source>La touche ronde appuie sur le bouton.</source>
        <translation>Кругла клавіша натискає кнопку.</translation>
    </message>
    <message>
        <source>La touche point d&apos;interrogation appelle l&apos;agent.</source>
        <translation>Клавіша зі&#xa0;знаком питання кличе працівника.</translation>
    </message>
    <message>
        <source>Plus grand : activé.</source>
        <translation>Збільшення: увімкнено.</translation>
    </message>
    <message>
        <source>Plus grand : désactivé.</source>
        <translation>Збільшення: вимкнено.</translation>
    </message>
    <message>
        <source>Contraste : activé.</source>
        <translation>Контраст: увімкнено.</translation>
    </message>
    <message>
        <source>Contraste : désactivé.</source>
        <translation>Контраст: вимкнено.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>крапка</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>lundi</source>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>середа</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>четвер</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>п&apos;ятниця</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>субота</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>неділя</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>січня</translation>
    </message>
    <message>
        <source>février</source>
        <translation>лютого</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>березня</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>квітня</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>травня</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>червня</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>липня</translation>
    </message>
    <message>
        <source>août</source>
        <translation>серпня</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>вересня</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>жовтня</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>листопада</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>грудня</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>Це не&#xa0;ваша вина.</translation>
    </message>
    <message>
        <source>Essayez encore dans un moment.</source>
        <translation>Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>Працівник може вам допомогти.</translation>
    </message>
    <message>
        <source>La connexion ne marche pas</source>
        <translation>Зв&apos;язок не&#xa0;працює</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Ніхто не&#xa0;відповідає</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé</source>
        <translation>Дзвінок перервався</translation>
    </message>
    <message>
        <source>La caméra ne marche pas</source>
        <translation>Камера не&#xa0;працює</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Ви можете говорити без відео.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas</source>
        <translation>Мікрофон не&#xa0;працює</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>Консультант вас не&#xa0;чує.</translation>
    </message>
    <message>
        <source>Le papier reçu ne s&apos;ouvre pas</source>
        <translation>Документ не&#xa0;відкривається</translation>
    </message>
    <message>
        <source>Demandez un autre papier au conseiller.</source>
        <translation>Попросіть у&#xa0;консультанта інший документ.</translation>
    </message>
    <message>
        <source>Le son ne marche pas</source>
        <translation>Звук не&#xa0;працює</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas</source>
        <translation>Камера для документів не&#xa0;працює</translation>
    </message>
    <message>
        <source>Montrez le papier devant votre visage.</source>
        <translation>Тримайте документ перед обличчям.</translation>
    </message>
    <message>
        <source>La vitre ne répond pas</source>
        <translation>Скло не відповідає</translation>
    </message>
    <message>
        <source>La vitre est occupée</source>
        <translation>Скло зайняте</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>Кришка відкрита</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis essayez encore.</source>
        <translation>Закрийте кришку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Mettez la feuille, puis essayez encore.</source>
        <translation>Покладіть аркуш і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Reposez le papier, puis essayez encore.</source>
        <translation>Покладіть папір знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Аркуш застряг</translation>
    </message>
    <message>
        <source>Ne tirez pas dessus.</source>
        <translation>Не тягніть його.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de papier</source>
        <translation>Немає паперу</translation>
    </message>
    <message>
        <source>La vitre ne marche pas</source>
        <translation>Скло не працює</translation>
    </message>
    <message>
        <source>La page n&apos;est pas entière</source>
        <translation>Сторінка неповна</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>Усі консультанти зайняті.</translation>
    </message>
    <message>
        <source>Le conseiller ne peut pas répondre</source>
        <translation>Консультант не&#xa0;може відповісти</translation>
    </message>
    <message>
        <source>Le conseiller est parti</source>
        <translation>Консультанта вже немає</translation>
    </message>
    <message>
        <source>Le papier reçu est trop gros</source>
        <translation>Отриманий документ завеликий</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>Не&#xa0;вдалося надіслати</translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>Ваше фото лишається тут.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé</source>
        <translation>Термінал стер не&#xa0;все</translation>
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
        <translation>Сьогодні працює з&#xa0;%1 до&#xa0;%2.</translation>
    </message>
    <message>
        <source>Revenez %1 à %2.</source>
        <translation>Приходьте знову: %1, %2.</translation>
    </message>
    <message>
        <source>%3&#xa0;: de %1 à %2.</source>
        <translation>%3: з&#xa0;%1 до&#xa0;%2.</translation>
    </message>
    <message>
        <source>Puis de %1 à %2.</source>
        <translation>Потім з&#xa0;%1 до&#xa0;%2.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ouvre %2 à %3.</source>
        <translation>%1 знову працює: %2, з&#xa0;%3.</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day with its date: %1 Monday, %2 the 4th, %3 May; follows a verb, as in « opens Monday ».</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 est fermé</source>
        <translation>%1: закрито</translation>
    </message>
    <message>
        <source>le service</source>
        <translation>установа</translation>
    </message>
    <message>
        <source>La borne n&apos;imprime pas</source>
        <translation>Термінал не&#xa0;друкує</translation>
    </message>
    <message>
        <source>Appelez l&apos;agent.</source>
        <translation>Покличте працівника.</translation>
    </message>
    <message>
        <source>La borne imprime</source>
        <translation>Термінал друкує</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Зачекайте до&#xa0;кінця.</translation>
    </message>
    <message>
        <source>C&apos;est un peu long. Attendez la fin.</source>
        <translation>Це трохи довго. Зачекайте до&#xa0;кінця.</translation>
    </message>
    <message>
        <source>C&apos;est imprimé</source>
        <translation>Надруковано</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de feuilles. L&apos;agent arrive.</source>
        <translation>Папір закінчився. Працівник уже йде.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est bloquée. Appelez l&apos;agent.</source>
        <translation>Принтер заклинило. Покличте працівника.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est éteinte. Appelez l&apos;agent.</source>
        <translation>Принтер вимкнено. Покличте працівника.</translation>
    </message>
    <message>
        <source>La caméra marche.</source>
        <translation>Камера працює.</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Камера не&#xa0;працює.</translation>
    </message>
    <message>
        <source>Le micro marche.</source>
        <translation>Мікрофон працює.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>Мікрофон не&#xa0;працює.</translation>
    </message>
    <message>
        <source>Le son marche.</source>
        <translation>Звук працює.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translation>Звук не&#xa0;працює.</translation>
    </message>
    <message>
        <source>La photo de papier marche.</source>
        <translation>Камера для документів працює.</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas.</source>
        <translation>Камера для документів не&#xa0;працює.</translation>
    </message>
    <message>
        <source>L&apos;imprimante marche.</source>
        <translation>Принтер працює.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne marche pas.</source>
        <translation>Принтер не&#xa0;працює.</translation>
    </message>
    <message>
        <source>La vitre marche.</source>
        <translation>Скло працює.</translation>
    </message>
    <message>
        <source>La vitre ne marche pas.</source>
        <translation>Скло не працює.</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, réussi</source>
        <translation>Останнє стирання: %1, успішно</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, manqué</source>
        <translation>Останнє стирання: %1, невдало</translation>
    </message>
    <message>
        <source>Ce service vous aide pour %1.</source>
        <translation>Ця установа вам допоможе. Тема: %1.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Les jours de fermeture</source>
        <translation>Неробочі дні</translation>
    </message>
    <message>
        <source>Sans la borne</source>
        <translation>Без термінала</translation>
    </message>
    <message>
        <source>Demandez les horaires à l&apos;agent.</source>
        <translation>Запитайте години роботи в&#xa0;працівника.</translation>
    </message>
    <message>
        <source>Prochaine ouverture&#xa0;: %1 à %2.</source>
        <translation>Знову працює: %1, з&#xa0;%2.</translation>
    </message>
    <message>
        <source>Fermé du %1 au %2.</source>
        <translation>Закрито: %1&#xa0;– %2.</translation>
    </message>
    <message>
        <source>Fermé le %1.</source>
        <translation>Закрито: %1.</translation>
    </message>
    <message>
        <source>Fermé les jours fériés.</source>
        <translation>У&#xa0;святкові дні закрито.</translation>
    </message>
</context>
</TS>
