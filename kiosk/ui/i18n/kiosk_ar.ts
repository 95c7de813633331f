<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr_FR">
<context>
    <name>AgentDoor</name>
    <message numerus="yes">
        <source>Code faux. Il reste %n&#xa0;essais.</source>
        <translation>
            <numerusform>الرمز خطأ. لم تبق أي محاولة.</numerusform>
            <numerusform>الرمز خطأ. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرمز خطأ. بقيت محاولتان.</numerusform>
            <numerusform>الرمز خطأ. بقيت %n&#xa0;محاولات.</numerusform>
            <numerusform>الرمز خطأ. بقيت %n&#xa0;محاولة.</numerusform>
            <numerusform>الرمز خطأ. بقيت %n&#xa0;محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accès bloqué pendant %n&#xa0;minutes.</source>
        <translation>
            <numerusform>الدخول موقوف لأقل من دقيقة.</numerusform>
            <numerusform>الدخول موقوف لمدة دقيقة واحدة.</numerusform>
            <numerusform>الدخول موقوف لمدة دقيقتين.</numerusform>
            <numerusform>الدخول موقوف لمدة %n&#xa0;دقائق.</numerusform>
            <numerusform>الدخول موقوف لمدة %n&#xa0;دقيقة.</numerusform>
            <numerusform>الدخول موقوف لمدة %n&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Espace agent</source>
        <translation>صفحة الموظف</translation>
    </message>
    <message>
        <source>La borne vérifie le code.</source>
        <translation>الجهاز يتحقق من الرمز.</translation>
    </message>
    <message>
        <source>Tapez votre code.</source>
        <translation>أدخل الرمز.</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Votre rendez-vous</source>
        <translation>موعدك</translation>
    </message>
    <message>
        <source>Avec quel service&#xa0;?</source>
        <translation>مع أي خدمة؟</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>Vers le haut</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>إلى اليمين</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touchez l&apos;écran</source>
        <translation>المس الشاشة</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Fermé.</source>
        <translation>مغلق.</translation>
    </message>
    <message>
        <source>Parlez à un conseiller par vidéo.</source>
        <translation>تحدث مع مستشار بالفيديو.</translation>
    </message>
    <message>
        <source>C&apos;est gratuit.</source>
        <translation>الخدمة مجانية.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>Je suis sourd ou malentendant</source>
        <translation>لا أسمع أو سمعي ضعيف</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>بلغة الإشارة</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>بالكتابة</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>بإشارات اليد مع الكلام، LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>بسماعة أذني</translation>
    </message>
    <message>
        <source>Voyez-vous votre visage&#xa0;?</source>
        <translation>هل ترى وجهك؟</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>Avant l&apos;appel</source>
        <translation>قبل المكالمة</translation>
    </message>
    <message>
        <source>Le conseiller vous voit et vous entend.</source>
        <translation>المستشار يراك ويسمعك.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>يمكنك التحدث بدون صورة.</translation>
    </message>
    <message>
        <source>Personne n&apos;enregistre l&apos;appel.</source>
        <translation>لا أحد يسجل المكالمة.</translation>
    </message>
    <message>
        <source>Le service enregistre l&apos;appel.</source>
        <translation>الخدمة تسجل المكالمة.</translation>
    </message>
    <message>
        <source>La borne efface vos papiers à la fin.</source>
        <translation>الجهاز يمسح أوراقك في النهاية.</translation>
    </message>
    <message>
        <source>Mettez le casque.</source>
        <translation>ضع سماعة الرأس.</translation>
    </message>
    <message>
        <source>Vous seul entendez le conseiller.</source>
        <translation>أنت وحدك تسمع المستشار.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>الاتصال بدون صورة</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>قراءة حقوقي</translation>
    </message>
    <message>
        <source>Appeler sans ma caméra</source>
        <translation>الاتصال بدون كاميرا</translation>
    </message>
    <message>
        <source>Entendez-vous le son&#xa0;?</source>
        <translation>هل تسمع الصوت؟</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Aucun conseiller n&apos;est là</source>
        <translation>لا يوجد مستشار الآن</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés</source>
        <translation>كل المستشارين مشغولون</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: plus de %n&#xa0;minutes.</source>
        <translation>
            <numerusform>الانتظار: بضع دقائق.</numerusform>
            <numerusform>الانتظار: أكثر من دقيقة واحدة.</numerusform>
            <numerusform>الانتظار: أكثر من دقيقتين.</numerusform>
            <numerusform>الانتظار: أكثر من %n&#xa0;دقائق.</numerusform>
            <numerusform>الانتظار: أكثر من %n&#xa0;دقيقة.</numerusform>
            <numerusform>الانتظار: أكثر من %n&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>J&apos;attends</source>
        <translation>أنتظر</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>طلب موعد من الموظف</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>اختيار خدمة أخرى</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Montrer un papier</source>
        <translation>عرض ورقة</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Couper mon micro</source>
        <translation>إيقاف الميكروفون</translation>
    </message>
    <message>
        <source>Remettre mon micro</source>
        <translation>تشغيل الميكروفون</translation>
    </message>
    <message>
        <source>Cacher mon image</source>
        <translation>إخفاء صورتي</translation>
    </message>
    <message>
        <source>Montrer mon image</source>
        <translation>إظهار صورتي</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>إنهاء المكالمة</translation>
    </message>
</context>
<context>
    <name>CallCaption</name>
    <message>
        <source>Vous parlez avec %1, %2.</source>
        <translation>تتحدث مع %1، %2.</translation>
    </message>
    <message>
        <source>Le conseiller parle</source>
        <translation>المستشار يتحدث</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>انقطعت المكالمة. نتصل من جديد.</translation>
    </message>
    <message>
        <source>L&apos;agent sort. Vous pouvez parler.</source>
        <translation>الموظف يخرج. يمكنك التحدث.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>الميكروفون متوقف.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>المستشار لا يسمعك.</translation>
    </message>
    <message>
        <source>Le son ne marche pas. Vous pouvez écrire.</source>
        <translation>الصوت لا يعمل. يمكنك الكتابة.</translation>
    </message>
    <message>
        <source>Votre caméra ne marche pas.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>Le conseiller demande un papier.</source>
        <translation>المستشار يطلب ورقة.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Votre appel continue.</source>
        <translation>الموظف قادم. مكالمتك مستمرة.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>وصل طلبك إلى الموظف.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>الموظف مشغول.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>الموظف يبقى بجانبك.</translation>
    </message>
    <message>
        <source>Le conseiller vous écrit.</source>
        <translation>المستشار يكتب لك.</translation>
    </message>
    <message>
        <source>Le conseiller cache son image.</source>
        <translation>المستشار يخفي صورته.</translation>
    </message>
    <message>
        <source>L&apos;image est faible. Le son continue.</source>
        <translation>الصورة ضعيفة. الصوت مستمر.</translation>
    </message>
</context>
<context>
    <name>CheckPhoto</name>
    <message>
        <source>Effacer cette page</source>
        <translation>مسح هذه الصفحة</translation>
    </message>
    <message>
        <source>Corriger les bords</source>
        <translation>تصحيح الحواف</translation>
    </message>
    <message>
        <source>Regardez la photo</source>
        <translation>انظر إلى الصورة</translation>
    </message>
    <message>
        <source>Lisez-vous tout le texte&#xa0;?</source>
        <translation>هل الكتابة كلها واضحة؟</translation>
    </message>
    <message>
        <source>%1 reçoit cette photo.</source>
        <translation>تصل هذه الصورة إلى %1.</translation>
    </message>
    <message>
        <source>La borne ne garde pas plus de pages.</source>
        <translation>لا يحفظ الجهاز صفحات أكثر.</translation>
    </message>
    <message>
        <source>Vous envoyez la photo pendant l&apos;appel.</source>
        <translation>ترسل الصورة أثناء المكالمة.</translation>
    </message>
    <message>
        <source>Oui, envoyer</source>
        <translation>نعم، إرسال</translation>
    </message>
    <message>
        <source>Oui, garder la photo</source>
        <translation>نعم، حفظ الصورة</translation>
    </message>
    <message>
        <source>Non, refaire la photo</source>
        <translation>لا، صورة جديدة</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translation>إضافة صفحة</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Imprimer les horaires</source>
        <translation>طباعة أوقات العمل</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>طلب موعد من الموظف</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>اختيار خدمة أخرى</translation>
    </message>
</context>
<context>
    <name>CurtainCard</name>
    <message>
        <source>Le rideau est fermé</source>
        <translation>الستارة مغلقة</translation>
    </message>
    <message>
        <source>Le conseiller ne vous voit pas.</source>
        <translation>المستشار لا يراك.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>المستشار لا يسمعك.</translation>
    </message>
    <message>
        <source>Ouvrir le rideau</source>
        <translation>فتح الستارة</translation>
    </message>
</context>
<context>
    <name>DeviceTrouble</name>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>هذا ليس خطأك.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire au conseiller.</source>
        <translation>يمكنك الكتابة إلى المستشار.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>يمكنك التحدث بدون صورة.</translation>
    </message>
    <message>
        <source>Écrire au conseiller</source>
        <translation>الكتابة إلى المستشار</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>الاتصال بدون صورة</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Corrigez les bords</source>
        <translation>صحّح الحواف</translation>
    </message>
    <message>
        <source>La borne refait la page.</source>
        <translation>الجهاز يعيد إعداد الصفحة.</translation>
    </message>
    <message>
        <source>Touchez un coin, puis sa place.</source>
        <translation>المس زاوية، ثم مكانها.</translation>
    </message>
    <message>
        <source>C&apos;est bon</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Coin suivant</source>
        <translation>الزاوية التالية</translation>
    </message>
</context>
<context>
    <name>EdgesView</name>
    <message>
        <source>Mettre le coin ici</source>
        <translation>ضع الزاوية هنا</translation>
    </message>
    <message>
        <source>Coin %1</source>
        <translation>الزاوية %1</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>C&apos;est fini</source>
        <translation>انتهينا</translation>
    </message>
    <message>
        <source>Reprenez vos papiers</source>
        <translation>خذ أوراقك معك</translation>
    </message>
    <message>
        <source>L&apos;appel est fini.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>Un papier est encore sous la caméra.</source>
        <translation>بقيت ورقة تحت الكاميرا.</translation>
    </message>
    <message>
        <source>Vos données sont effacées de la borne.</source>
        <translation>مسحنا معلوماتك من الجهاز.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé.</source>
        <translation>الجهاز لم يمسح كل شيء.</translation>
    </message>
    <message>
        <source>La borne efface vos données.</source>
        <translation>الجهاز يمسح معلوماتك.</translation>
    </message>
    <message>
        <source>Prévenez l&apos;agent d&apos;accueil.</source>
        <translation>أخبر موظف الاستقبال.</translation>
    </message>
    <message>
        <source>%1 garde les papiers envoyés.</source>
        <translation>تبقى الأوراق المرسلة عند %1.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers et vos affaires.</source>
        <translation>خذ أوراقك وأغراضك معك.</translation>
    </message>
    <message>
        <source>Reposez le casque.</source>
        <translation>أعد سماعة الرأس إلى مكانها.</translation>
    </message>
    <message>
        <source>Merci. Au revoir.</source>
        <translation>شكرًا. مع السلامة.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Appeler un autre service</source>
        <translation>الاتصال بخدمة أخرى</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>انقطعت المكالمة. نتصل من جديد.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>الموظف يبقى بجانبك.</translation>
    </message>
    <message>
        <source>Je laisse la personne seule</source>
        <translation>أترك الشخص وحده</translation>
    </message>
    <message>
        <source>Je reste avec la personne</source>
        <translation>أبقى مع الشخص</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>إنهاء المكالمة</translation>
    </message>
</context>
<context>
    <name>HeardGauge</name>
    <message>
        <source>Le conseiller vous entend</source>
        <translation>المستشار يسمعك</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé.</source>
        <translation>انقطعت المكالمة.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>الميكروفون لا يعمل.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>الميكروفون متوقف.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>اذهب إلى موظف الاستقبال.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu</source>
        <translation>وصل طلبك إلى الموظف</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>الموظف مشغول.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent.</source>
        <translation>الموظف غير موجود.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>ابق هنا.</translation>
    </message>
    <message>
        <source>Il arrive. Restez ici.</source>
        <translation>هو قادم. ابق هنا.</translation>
    </message>
    <message>
        <source>Allez à l&apos;accueil.</source>
        <translation>اذهب إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>مكالمتك مستمرة.</translation>
    </message>
    <message>
        <source>Aide urgente</source>
        <translation>مساعدة عاجلة</translation>
    </message>
    <message>
        <source>Je suis l&apos;agent</source>
        <translation>أنا الموظف</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>الموظف يستطيع مساعدتك.</translation>
    </message>
    <message>
        <source>Je n&apos;ai plus besoin d&apos;aide</source>
        <translation>لا أحتاج إلى مساعدة الآن</translation>
    </message>
</context>
<context>
    <name>HelpSentence</name>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>وصل طلبك إلى الموظف.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Restez ici.</source>
        <translation>الموظف قادم. ابق هنا.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé. Allez à l&apos;accueil.</source>
        <translation>الموظف مشغول. اذهب إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent. Allez à l&apos;accueil.</source>
        <translation>الموظف غير موجود. اذهب إلى مكتب الاستقبال.</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>La photo est floue. Posez la feuille à plat.</source>
        <translation>الصورة غير واضحة. ضع الورقة مسطحة.</translation>
    </message>
    <message>
        <source>Il fait trop sombre. Appelez l&apos;agent.</source>
        <translation>الضوء ضعيف جدًا. اطلب مساعدة الموظف.</translation>
    </message>
    <message>
        <source>Un bord manque. Mettez la feuille au milieu.</source>
        <translation>طرف الورقة لا يظهر. ضع الورقة في الوسط.</translation>
    </message>
    <message>
        <source>Un reflet gêne. Tournez un peu la feuille.</source>
        <translation>الورقة تلمع. أدر الورقة قليلًا.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>أبعد يديك.</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>ضع ورقة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Nous vous guidons à chaque étape.</source>
        <translation>نساعدك في كل خطوة.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>التحدث مع مستشار</translation>
    </message>
    <message>
        <source>J&apos;ai un rendez-vous</source>
        <translation>لدي موعد</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>الجهاز يمسح كل شيء في النهاية.</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>قراءة حقوقي</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>point d&apos;interrogation</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>point d&apos;exclamation</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>majuscule</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>effacer une lettre</source>
        <translation>مسح حرف</translation>
    </message>
    <message>
        <source>abc, lettres</source>
        <translation>أبت، حروف</translation>
    </message>
    <message>
        <source>123, chiffres</source>
        <translation>123، أرقام</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>à la ligne</source>
        <translation>سطر جديد</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Quelle langue lisez-vous&#xa0;?</source>
        <translation>بأي لغة تقرأ؟</translation>
    </message>
    <message>
        <source>Le conseiller parle français.</source>
        <translation>المستشار يتحدث بالفرنسية.</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>لا، البقاء هنا</translation>
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
        <translation>بماذا نساعدك؟</translation>
    </message>
    <message>
        <source>Touchez une image.</source>
        <translation>المس صورة.</translation>
    </message>
    <message>
        <source>Je connais le service</source>
        <translation>أعرف اسم الخدمة</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>Voir le début</source>
        <translation>عرض ما سبق</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>%1, page %2 sur %3</source>
        <translation>%1، صفحة %2 من %3</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>La borne est en panne</source>
        <translation>الجهاز معطل</translation>
    </message>
    <message>
        <source>La borne redémarre</source>
        <translation>الجهاز يعيد التشغيل</translation>
    </message>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>اذهب إلى موظف الاستقبال.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>ابق هنا.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>تدوير</translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message>
        <source>Vous recevez un papier</source>
        <translation>وصلتك ورقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 vous envoie %n&#xa0;pages.</source>
        <translation>
            <numerusform>لم تصلك أي صفحة من %1.</numerusform>
            <numerusform>وصلتك صفحة واحدة من %1.</numerusform>
            <numerusform>وصلتك صفحتان من %1.</numerusform>
            <numerusform>وصلتك %n&#xa0;صفحات من %1.</numerusform>
            <numerusform>وصلتك %n&#xa0;صفحة من %1.</numerusform>
            <numerusform>وصلتك %n&#xa0;صفحة من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>الجهاز يمسح كل شيء في النهاية.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Voir toute la page</source>
        <translation>عرض الصفحة كاملة</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Je n&apos;en veux pas</source>
        <translation>لا أريدها</translation>
    </message>
    <message>
        <source>Sans impression, la borne efface ce papier.</source>
        <translation>بدون طباعة، الجهاز يمسح هذه الورقة.</translation>
    </message>
    <message numerus="yes">
        <source>La borne attend %n&#xa0;minutes, puis efface tout.</source>
        <translation>
            <numerusform>الجهاز يمسح كل شيء الآن.</numerusform>
            <numerusform>الجهاز ينتظر دقيقة واحدة، ثم يمسح كل شيء.</numerusform>
            <numerusform>الجهاز ينتظر دقيقتين، ثم يمسح كل شيء.</numerusform>
            <numerusform>الجهاز ينتظر %n&#xa0;دقائق، ثم يمسح كل شيء.</numerusform>
            <numerusform>الجهاز ينتظر %n&#xa0;دقيقة، ثم يمسح كل شيء.</numerusform>
            <numerusform>الجهاز ينتظر %n&#xa0;دقيقة، ثم يمسح كل شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message>
        <source>Votre papier est envoyé</source>
        <translation>تم إرسال ورقتك</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>الإرسال لا يعمل</translation>
    </message>
    <message>
        <source>La borne envoie votre papier</source>
        <translation>الجهاز يرسل ورقتك</translation>
    </message>
    <message numerus="yes">
        <source>%1 reçoit %n&#xa0;pages.</source>
        <translation>
            <numerusform>لم تصل أي صفحة إلى %1.</numerusform>
            <numerusform>وصلت صفحة واحدة إلى %1.</numerusform>
            <numerusform>وصلت صفحتان إلى %1.</numerusform>
            <numerusform>وصلت %n&#xa0;صفحات إلى %1.</numerusform>
            <numerusform>وصلت %n&#xa0;صفحة إلى %1.</numerusform>
            <numerusform>وصلت %n&#xa0;صفحة إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>صورتك باقية هنا.</translation>
    </message>
    <message>
        <source>Vous pouvez parler pendant l&apos;envoi.</source>
        <translation>يمكنك التحدث أثناء الإرسال.</translation>
    </message>
    <message>
        <source>Reprenez votre papier.</source>
        <translation>خذ ورقتك.</translation>
    </message>
    <message>
        <source>Envoyer encore</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Quelle phrase vous correspond&#xa0;?</source>
        <translation>أي جملة تناسبك؟</translation>
    </message>
    <message>
        <source>Aucune phrase</source>
        <translation>لا جملة تناسبني</translation>
    </message>
    <message>
        <source>Aucune phrase. L&apos;agent vient.</source>
        <translation>لا جملة تناسبني. الموظف يأتي إليك.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Effacer un chiffre</source>
        <translation>مسح رقم</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>PlacePaper</name>
    <message>
        <source>Posez votre papier</source>
        <translation>ضع ورقتك</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>ضع ورقة واحدة فقط.</translation>
    </message>
    <message>
        <source>Mettez la feuille bien à plat.</source>
        <translation>ضع الورقة مسطحة.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>أبعد يديك.</translation>
    </message>
    <message>
        <source>La borne prend la photo.</source>
        <translation>الجهاز يلتقط الصورة.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>اعرض الورقة المطلوبة فقط.</translation>
    </message>
    <message>
        <source>Ne bougez plus la feuille. La borne prend la photo.</source>
        <translation>لا تحرك الورقة. الجهاز يلتقط الصورة.</translation>
    </message>
    <message>
        <source>Cette feuille est déjà en photo. Posez la suivante.</source>
        <translation>صُوِّرت هذه الورقة. ضع الورقة التالية.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Poser la feuille sur la vitre</source>
        <translation>وضع الورقة على السطح الزجاجي</translation>
    </message>
    <message>
        <source>Mettre les feuilles dans le chargeur</source>
        <translation>وضع الأوراق في الملقّم</translation>
    </message>
    <message>
        <source>Utiliser la vitre ou le chargeur</source>
        <translation>استخدام السطح الزجاجي أو الملقّم</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>لا توجد أوراق.</numerusform>
            <numerusform>ستخرج ورقة واحدة.</numerusform>
            <numerusform>ستخرج ورقتان.</numerusform>
            <numerusform>ستخرج %n&#xa0;أوراق.</numerusform>
            <numerusform>ستخرج %n&#xa0;ورقة.</numerusform>
            <numerusform>ستخرج %n&#xa0;ورقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prenez vos %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>لا توجد أوراق.</numerusform>
            <numerusform>خذ ورقتك.</numerusform>
            <numerusform>خذ الورقتين.</numerusform>
            <numerusform>خذ أوراقك، وعددها&#xa0;%n.</numerusform>
            <numerusform>خذ أوراقك، وعددها&#xa0;%n.</numerusform>
            <numerusform>خذ أوراقك، وعددها&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>مكالمتك مستمرة.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ne pas imprimer</source>
        <translation>لا أريد الطباعة</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Voulez-vous finir l&apos;appel&#xa0;?</source>
        <translation>هل تريد إنهاء المكالمة؟</translation>
    </message>
    <message>
        <source>Voulez-vous tout effacer&#xa0;?</source>
        <translation>هل تريد مسح كل شيء؟</translation>
    </message>
    <message>
        <source>Lire ce papier à voix haute&#xa0;?</source>
        <translation>قراءة هذه الورقة بصوت عالٍ؟</translation>
    </message>
    <message>
        <source>Les personnes près de vous entendent aussi.</source>
        <translation>من هم قربك يسمعون أيضًا.</translation>
    </message>
    <message>
        <source>Oui, raccrocher</source>
        <translation>نعم، إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Oui, recommencer</source>
        <translation>نعم، العودة إلى البداية</translation>
    </message>
    <message>
        <source>Oui, lire à voix haute</source>
        <translation>نعم، اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>لا، متابعة</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>لا، البقاء هنا</translation>
    </message>
    <message>
        <source>Non, ne pas lire</source>
        <translation>لا، لا تقرأ</translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Regarder les photos</source>
        <translation>مشاهدة الصور</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Revenir à la caméra</source>
        <translation>العودة إلى الكاميرا</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1 gère cette borne.</source>
        <translation>المسؤول عن هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>La borne envoie votre image et votre voix.</source>
        <translation>الجهاز يرسل صورتك وصوتك.</translation>
    </message>
    <message>
        <source>Elle envoie seulement les papiers choisis.</source>
        <translation>الجهاز يرسل فقط الأوراق التي تختارها.</translation>
    </message>
    <message>
        <source>Elle efface tout à la fin.</source>
        <translation>الجهاز يمسح كل شيء في النهاية.</translation>
    </message>
    <message>
        <source>Le service garde les papiers reçus.</source>
        <translation>الخدمة تحتفظ بالأوراق التي تصلها.</translation>
    </message>
    <message>
        <source>Elle compte les appels, sans votre nom.</source>
        <translation>الجهاز يعد المكالمات، بدون اسمك.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>هل لديك سؤال؟</translation>
    </message>
    <message>
        <source>Écrivez à %1.</source>
        <translation>اكتب إلى %1.</translation>
    </message>
    <message>
        <source>Une plainte&#xa0;?</source>
        <translation>هل لديك شكوى؟</translation>
    </message>
    <message>
        <source>Allez sur cnil.fr.</source>
        <translation>ادخل إلى موقع cnil.fr.</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>%1 vous aide pour %2.</source>
        <translation>%1 لمساعدتك في %2.</translation>
    </message>
    <message>
        <source>Un conseiller est disponible.</source>
        <translation>يوجد مستشار متاح الآن.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>كل المستشارين مشغولون.</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>الانتظار: أقل من دقيقة.</numerusform>
            <numerusform>الانتظار: حوالي دقيقة واحدة.</numerusform>
            <numerusform>الانتظار: حوالي دقيقتين.</numerusform>
            <numerusform>الانتظار: حوالي %n&#xa0;دقائق.</numerusform>
            <numerusform>الانتظار: حوالي %n&#xa0;دقيقة.</numerusform>
            <numerusform>الانتظار: حوالي %n&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun conseiller n&apos;est là.</source>
        <translation>لا يوجد مستشار الآن.</translation>
    </message>
    <message>
        <source>Ce service reçoit sur rendez-vous.</source>
        <translation>هذه الخدمة بموعد فقط.</translation>
    </message>
    <message>
        <source>Vous êtes en avance.</source>
        <translation>جئت قبل موعدك.</translation>
    </message>
    <message>
        <source>Attendez ici.</source>
        <translation>انتظر هنا.</translation>
    </message>
    <message>
        <source>Vous êtes en retard.</source>
        <translation>تأخرت عن موعدك.</translation>
    </message>
    <message>
        <source>Nous prévenons le conseiller.</source>
        <translation>نخبر المستشار الآن.</translation>
    </message>
    <message>
        <source>Ce service enregistre l&apos;appel.</source>
        <translation>هذه الخدمة تسجل المكالمة.</translation>
    </message>
    <message>
        <source>Gardez vos papiers près de vous.</source>
        <translation>ضع أوراقك قربك.</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>طلب موعد من الموظف</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>اختيار خدمة أخرى</translation>
    </message>
</context>
<context>
    <name>ServiceTile</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Je connais le service</source>
        <translation>أعرف اسم الخدمة</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Posez vos feuilles</source>
        <translation>ضع أوراقك</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur</source>
        <translation>ضع الأوراق في الملقّم</translation>
    </message>
    <message>
        <source>Posez la feuille sur la vitre</source>
        <translation>ضع الورقة على السطح الزجاجي</translation>
    </message>
    <message>
        <source>La borne prend la photo</source>
        <translation>الجهاز يلتقط الصورة</translation>
    </message>
    <message>
        <source>La borne s&apos;arrête</source>
        <translation>الجهاز يتوقف</translation>
    </message>
    <message>
        <source>Une feuille&#xa0;: texte contre la vitre.</source>
        <translation>ورقة واحدة: النص على السطح الزجاجي.</translation>
    </message>
    <message>
        <source>Mettez le texte contre la vitre.</source>
        <translation>ضع النص على السطح الزجاجي.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;: dans le chargeur.</source>
        <translation>عدة أوراق: في الملقّم.</translation>
    </message>
    <message>
        <source>Regardez le dessin sur le chargeur.</source>
        <translation>انظر إلى الرسم على الملقّم.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>اعرض الورقة المطلوبة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;feuilles sont en photo.</source>
        <translation>
            <numerusform>لم تُصوَّر أي ورقة.</numerusform>
            <numerusform>صُوّرت ورقة واحدة.</numerusform>
            <numerusform>صُوّرت ورقتان.</numerusform>
            <numerusform>صُوّرت %n&#xa0;أوراق.</numerusform>
            <numerusform>صُوّرت %n&#xa0;ورقة.</numerusform>
            <numerusform>صُوّرت %n&#xa0;ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne cherche une autre feuille.</source>
        <translation>الجهاز يبحث عن ورقة أخرى.</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>انتظر حتى النهاية.</translation>
    </message>
</context>
<context>
    <name>Smileys</name>
    <message>
        <source>Merci pour votre réponse.</source>
        <translation>شكرًا على جوابك.</translation>
    </message>
    <message>
        <source>Êtes-vous satisfait&#xa0;?</source>
        <translation>هل أعجبتك الخدمة؟</translation>
    </message>
    <message>
        <source>Personne ne connaît votre nom.</source>
        <translation>لا أحد يعرف اسمك.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Un peu</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>بدون جواب</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Oui, je continue</source>
        <translation>نعم، أتابع</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>La borne efface tout dans %n&#xa0;secondes.</source>
        <translation>
            <numerusform>الجهاز يمسح كل شيء الآن.</numerusform>
            <numerusform>الجهاز يمسح كل شيء بعد ثانية واحدة.</numerusform>
            <numerusform>الجهاز يمسح كل شيء بعد ثانيتين.</numerusform>
            <numerusform>الجهاز يمسح كل شيء بعد %n&#xa0;ثوان.</numerusform>
            <numerusform>الجهاز يمسح كل شيء بعد %n&#xa0;ثانية.</numerusform>
            <numerusform>الجهاز يمسح كل شيء بعد %n&#xa0;ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non, j&apos;ai fini</source>
        <translation>لا، انتهيت</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Reprenez votre papier sous le couvercle.</source>
        <translation>خذ ورقتك من تحت الغطاء.</translation>
    </message>
    <message>
        <source>Reprenez vos feuilles dans le chargeur.</source>
        <translation>خذ أوراقك من الملقّم.</translation>
    </message>
</context>
<context>
    <name>TileSign</name>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Son −</source>
        <translation>صوت −</translation>
    </message>
    <message>
        <source>Son moins fort</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Son +</source>
        <translation>صوت +</translation>
    </message>
    <message>
        <source>Son plus fort</source>
        <translation>صوت أعلى</translation>
    </message>
    <message>
        <source>Rideau</source>
        <translation>ستارة</translation>
    </message>
    <message>
        <source>Rideau. Personne ne vous voit, personne ne vous entend.</source>
        <translation>ستارة. لا أحد يراك، لا أحد يسمعك.</translation>
    </message>
    <message>
        <source>Aide. L&apos;agent vient.</source>
        <translation>مساعدة. الموظف يأتي إليك.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Plus petit</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Plus petit. Les lettres sont grandes.</source>
        <translation>تصغير. الحروف كبيرة الآن.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>وضوح</translation>
    </message>
    <message>
        <source>Couleurs. Le contraste est fort.</source>
        <translation>ألوان. الوضوح قوي الآن.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Essayer encore</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message>
        <source>Aide urgente</source>
        <translation>مساعدة عاجلة</translation>
    </message>
    <message>
        <source>En danger, appelez le 17 ou le 112.</source>
        <translation>عند الخطر، اتصل بالرقم&#xa0;17 أو&#xa0;112.</translation>
    </message>
    <message>
        <source>Personnes sourdes, écrivez au 114.</source>
        <translation>إذا كنت لا تسمع، اكتب إلى&#xa0;114.</translation>
    </message>
    <message>
        <source>Violences dans le couple, appelez le 3919.</source>
        <translation>عند العنف الزوجي، اتصل بالرقم&#xa0;3919.</translation>
    </message>
    <message>
        <source>Cette borne appelle seulement les services.</source>
        <translation>هذا الجهاز يتصل بالخدمات فقط.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>طلب مساعدة الموظف</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continuer avec %1</source>
        <translation>متابعة مع %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Nous appelons %1</source>
        <translation>نبدأ مكالمتك مع %1</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Le conseiller arrive.</source>
        <translation>المستشار قادم.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n&#xa0;personnes avant vous.</source>
        <translation>
            <numerusform>لا أحد قبلك.</numerusform>
            <numerusform>قبلك شخص واحد.</numerusform>
            <numerusform>قبلك شخصان.</numerusform>
            <numerusform>قبلك %n&#xa0;أشخاص.</numerusform>
            <numerusform>قبلك %n&#xa0;شخصًا.</numerusform>
            <numerusform>قبلك %n&#xa0;شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>الانتظار: أقل من دقيقة.</numerusform>
            <numerusform>الانتظار: حوالي دقيقة واحدة.</numerusform>
            <numerusform>الانتظار: حوالي دقيقتين.</numerusform>
            <numerusform>الانتظار: حوالي %n&#xa0;دقائق.</numerusform>
            <numerusform>الانتظار: حوالي %n&#xa0;دقيقة.</numerusform>
            <numerusform>الانتظار: حوالي %n&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>ابق قرب الجهاز.</translation>
    </message>
    <message>
        <source>La borne garde votre place.</source>
        <translation>الجهاز يحفظ دورك.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Je suis là&#xa0;».</source>
        <translation>المس «أنا هنا».</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter l&apos;appel.</source>
        <translation>يمكنك إنهاء المكالمة.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Préparer un papier</source>
        <translation>تجهيز ورقة</translation>
    </message>
    <message>
        <source>Arrêter l&apos;appel</source>
        <translation>إنهاء المكالمة</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Un interprète arrive dans l&apos;appel.</source>
        <translation>سيكون معك مترجم في المكالمة.</translation>
    </message>
    <message>
        <source>L&apos;interprète est absent. Vous pouvez écrire.</source>
        <translation>المترجم غير موجود. يمكنك الكتابة.</translation>
    </message>
    <message>
        <source>Comment voulez-vous parler&#xa0;?</source>
        <translation>كيف تريد أن تتحدث؟</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>بلغة الإشارة</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>بالكتابة</translation>
    </message>
    <message>
        <source>Avec ma voix</source>
        <translation>بصوتي</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>بإشارات اليد مع الكلام، LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>بسماعة أذني</translation>
    </message>
    <message>
        <source>Mettez votre appareil sur T.</source>
        <translation>ضع سماعة الأذن على الوضع T.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Écrivez au conseiller</source>
        <translation>اكتب إلى المستشار</translation>
    </message>
    <message>
        <source>Le conseiller lit en direct.</source>
        <translation>المستشار يقرأ ما تكتب الآن.</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Revenir à l&apos;image</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Parler autrement</source>
        <translation>طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>La borne vous parle.</source>
        <translation>الجهاز يتحدث معك.</translation>
    </message>
    <message>
        <source>Les flèches changent de bouton.</source>
        <translation>الأسهم تنقلك من زر إلى زر.</translation>
    </message>
    <message>
        <source>La touche ronde appuie sur le bouton.</source>
        <translation>المفتاح الدائري يضغط على الزر.</translation>
    </message>
    <message>
        <source>La touche point d&apos;interrogation appelle l&apos;agent.</source>
        <translation>مفتاح علامة الاستفهام يطلب مساعدة الموظف.</translation>
    </message>
    <message>
        <source>Plus grand : activé.</source>
        <translation>التكبير يعمل.</translation>
    </message>
    <message>
        <source>Plus grand : désactivé.</source>
        <translation>التكبير متوقف.</translation>
    </message>
    <message>
        <source>Contraste : activé.</source>
        <translation>الوضوح القوي يعمل.</translation>
    </message>
    <message>
        <source>Contraste : désactivé.</source>
        <translation>الوضوح القوي متوقف.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>lundi</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>février</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>août</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>هذا ليس خطأك.</translation>
    </message>
    <message>
        <source>Essayez encore dans un moment.</source>
        <translation>حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>الموظف يستطيع مساعدتك.</translation>
    </message>
    <message>
        <source>La connexion ne marche pas</source>
        <translation>الاتصال لا يعمل</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>لا أحد يجيب</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé</source>
        <translation>انقطعت المكالمة</translation>
    </message>
    <message>
        <source>La caméra ne marche pas</source>
        <translation>الكاميرا لا تعمل</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>يمكنك التحدث بدون صورة.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas</source>
        <translation>الميكروفون لا يعمل</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>المستشار لا يسمعك.</translation>
    </message>
    <message>
        <source>Le papier reçu ne s&apos;ouvre pas</source>
        <translation>الورقة التي وصلتك لا تفتح</translation>
    </message>
    <message>
        <source>Demandez un autre papier au conseiller.</source>
        <translation>اطلب ورقة أخرى من المستشار.</translation>
    </message>
    <message>
        <source>Le son ne marche pas</source>
        <translation>الصوت لا يعمل</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas</source>
        <translation>تصوير الورق لا يعمل</translation>
    </message>
    <message>
        <source>Montrez le papier devant votre visage.</source>
        <translation>اعرض الورقة أمام وجهك.</translation>
    </message>
    <message>
        <source>La vitre ne répond pas</source>
        <translation>السطح الزجاجي لا يستجيب</translation>
    </message>
    <message>
        <source>La vitre est occupée</source>
        <translation>السطح الزجاجي مشغول</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis essayez encore.</source>
        <translation>أغلق الغطاء ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Mettez la feuille, puis essayez encore.</source>
        <translation>ضع الورقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Reposez le papier, puis essayez encore.</source>
        <translation>أعد وضع الورقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>هناك ورقة عالقة</translation>
    </message>
    <message>
        <source>Ne tirez pas dessus.</source>
        <translation>لا تسحبها.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de papier</source>
        <translation>لا توجد ورقة</translation>
    </message>
    <message>
        <source>La vitre ne marche pas</source>
        <translation>السطح الزجاجي لا يعمل</translation>
    </message>
    <message>
        <source>La page n&apos;est pas entière</source>
        <translation>الصفحة غير كاملة</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>كل المستشارين مشغولون.</translation>
    </message>
    <message>
        <source>Le conseiller ne peut pas répondre</source>
        <translation>المستشار لا يستطيع أن يجيب</translation>
    </message>
    <message>
        <source>Le conseiller est parti</source>
        <translation>المستشار خرج من المكالمة</translation>
    </message>
    <message>
        <source>Le papier reçu est trop gros</source>
        <translation>الورقة التي وصلتك كبيرة جدًا</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>الإرسال لا يعمل</translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>صورتك باقية هنا.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé</source>
        <translation>الجهاز لم يمسح كل شيء</translation>
    </message>
    <message>
        <source>%1 heure</source>
        <extracomment>An hour below two, on the hour: %1 is 0 or 1.</extracomment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>%1 heures</source>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>%1 heure %2</source>
        <extracomment>Half past one: %2 is 30. Outside French, %2 always has two digits.</extracomment>
        <translation>الساعة %1:%2</translation>
    </message>
    <message>
        <source>%1 heures %2</source>
        <translation>الساعة %1:%2</translation>
    </message>
    <message>
        <source>Ouvert aujourd&apos;hui de %1 à %2.</source>
        <translation>مفتوح اليوم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Revenez %1 à %2.</source>
        <translation>ارجع %1 %2.</translation>
    </message>
    <message>
        <source>%3&#xa0;: de %1 à %2.</source>
        <translation>%3: من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Puis de %1 à %2.</source>
        <translation>ثم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 ouvre %2 à %3.</source>
        <translation>%1: الفتح %2 %3.</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>غدًا</translation>
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
        <translation>%1: مغلق&#xa0;الآن</translation>
    </message>
    <message>
        <source>le service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>La borne n&apos;imprime pas</source>
        <translation>الجهاز لا يطبع</translation>
    </message>
    <message>
        <source>Appelez l&apos;agent.</source>
        <translation>اطلب مساعدة الموظف.</translation>
    </message>
    <message>
        <source>La borne imprime</source>
        <translation>الجهاز يطبع</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>انتظر حتى النهاية.</translation>
    </message>
    <message>
        <source>C&apos;est un peu long. Attendez la fin.</source>
        <translation>الطباعة طويلة قليلًا. انتظر حتى النهاية.</translation>
    </message>
    <message>
        <source>C&apos;est imprimé</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de feuilles. L&apos;agent arrive.</source>
        <translation>لم يبق ورق. الموظف قادم.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est bloquée. Appelez l&apos;agent.</source>
        <translation>الورق عالق في الطابعة. اطلب مساعدة الموظف.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est éteinte. Appelez l&apos;agent.</source>
        <translation>الطابعة مطفأة. اطلب مساعدة الموظف.</translation>
    </message>
    <message>
        <source>La caméra marche.</source>
        <translation>الكاميرا تعمل.</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>Le micro marche.</source>
        <translation>الميكروفون يعمل.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>الميكروفون لا يعمل.</translation>
    </message>
    <message>
        <source>Le son marche.</source>
        <translation>الصوت يعمل.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translation>الصوت لا يعمل.</translation>
    </message>
    <message>
        <source>La photo de papier marche.</source>
        <translation>تصوير الورق يعمل.</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas.</source>
        <translation>تصوير الورق لا يعمل.</translation>
    </message>
    <message>
        <source>L&apos;imprimante marche.</source>
        <translation>الطابعة تعمل.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne marche pas.</source>
        <translation>الطابعة لا تعمل.</translation>
    </message>
    <message>
        <source>La vitre marche.</source>
        <translation>السطح الزجاجي يعمل.</translation>
    </message>
    <message>
        <source>La vitre ne marche pas.</source>
        <translation>السطح الزجاجي لا يعمل.</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, réussi</source>
        <translation>آخر مسح: %1، نجح</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, manqué</source>
        <translation>آخر مسح: %1، لم ينجح</translation>
    </message>
    <message>
        <source>Ce service vous aide pour %1.</source>
        <translation>هذه الخدمة تساعدك في %1.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Les jours de fermeture</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>Sans la borne</source>
        <translation>بدون الجهاز</translation>
    </message>
    <message>
        <source>Demandez les horaires à l&apos;agent.</source>
        <translation>اسأل الموظف عن أوقات العمل.</translation>
    </message>
    <message>
        <source>Prochaine ouverture&#xa0;: %1 à %2.</source>
        <translation>الفتح القادم: %1 %2.</translation>
    </message>
    <message>
        <source>Fermé du %1 au %2.</source>
        <translation>مغلق من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Fermé le %1.</source>
        <translation>مغلق يوم %1.</translation>
    </message>
    <message>
        <source>Fermé les jours fériés.</source>
        <translation>مغلق في أيام العطل الرسمية.</translation>
    </message>
</context>
</TS>
