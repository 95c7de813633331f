<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="fr_FR">
<context>
    <name>AgentDoor</name>
    <message numerus="yes">
        <source>Code faux. Il reste %n&#xa0;essais.</source>
        <translation>
            <numerusform>Kod yanlış. %n&#xa0;deneme kaldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accès bloqué pendant %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Giriş %n&#xa0;dakika kapalı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Espace agent</source>
        <translation>Görevli alanı</translation>
    </message>
    <message>
        <source>La borne vérifie le code.</source>
        <translation>Cihaz kodu kontrol ediyor.</translation>
    </message>
    <message>
        <source>Tapez votre code.</source>
        <translation>Kodunuzu girin.</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Votre rendez-vous</source>
        <translation>Randevunuz</translation>
    </message>
    <message>
        <source>Avec quel service&#xa0;?</source>
        <translation>Hangi kurumla?</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>Vers le haut</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Sağa</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touchez l&apos;écran</source>
        <translation>Ekrana dokunun</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Merhaba</translation>
    </message>
    <message>
        <source>Fermé.</source>
        <translation>Kapalı.</translation>
    </message>
    <message>
        <source>Parlez à un conseiller par vidéo.</source>
        <translation>Danışmanla görüntülü konuşun.</translation>
    </message>
    <message>
        <source>C&apos;est gratuit.</source>
        <translation>Ücretsizdir.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Dinle</translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>Je suis sourd ou malentendant</source>
        <translation>Sağırım veya az duyuyorum</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>İşaret diliyle</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>Yazarak</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>El koduyla, LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>İşitme cihazımla</translation>
    </message>
    <message>
        <source>Voyez-vous votre visage&#xa0;?</source>
        <translation>Yüzünüzü görüyor musunuz?</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Kamera çalışmıyor.</translation>
    </message>
    <message>
        <source>Avant l&apos;appel</source>
        <translation>Görüşmeden önce</translation>
    </message>
    <message>
        <source>Le conseiller vous voit et vous entend.</source>
        <translation>Danışman sizi görür ve duyar.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Görüntüsüz konuşabilirsiniz.</translation>
    </message>
    <message>
        <source>Personne n&apos;enregistre l&apos;appel.</source>
        <translation>Görüşmeyi kimse kaydetmez.</translation>
    </message>
    <message>
        <source>Le service enregistre l&apos;appel.</source>
        <translation>Kurum görüşmeyi kaydeder.</translation>
    </message>
    <message>
        <source>La borne efface vos papiers à la fin.</source>
        <translation>Cihaz sonunda belgelerinizi siler.</translation>
    </message>
    <message>
        <source>Mettez le casque.</source>
        <translation>Kulaklığı takın.</translation>
    </message>
    <message>
        <source>Vous seul entendez le conseiller.</source>
        <translation>Danışmanı yalnızca siz duyarsınız.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Şimdi ara</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Görüntüsüz ara</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Haklarım</translation>
    </message>
    <message>
        <source>Appeler sans ma caméra</source>
        <translation>Kamerasız ara</translation>
    </message>
    <message>
        <source>Entendez-vous le son&#xa0;?</source>
        <translation>Sesi duyuyor musunuz?</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Aucun conseiller n&apos;est là</source>
        <translation>Şu anda danışman yok</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés</source>
        <translation>Bütün danışmanlar meşgul</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: plus de %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Bekleme: %n&#xa0;dakikadan fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>J&apos;attends</source>
        <translation>Bekliyorum</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Görevliden randevu iste</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Başka bir kurum seç</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Montrer un papier</source>
        <translation>Belge göster</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Couper mon micro</source>
        <translation>Mikrofonumu kapat</translation>
    </message>
    <message>
        <source>Remettre mon micro</source>
        <translation>Mikrofonumu aç</translation>
    </message>
    <message>
        <source>Cacher mon image</source>
        <translation>Görüntümü gizle</translation>
    </message>
    <message>
        <source>Montrer mon image</source>
        <translation>Görüntümü göster</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Görüşmeyi bitir</translation>
    </message>
</context>
<context>
    <name>CallCaption</name>
    <message>
        <source>Vous parlez avec %1, %2.</source>
        <translation>Konuştuğunuz kişi: %1, %2.</translation>
    </message>
    <message>
        <source>Le conseiller parle</source>
        <translation>Danışman konuşuyor</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>Görüşme kesildi. Tekrar arıyoruz.</translation>
    </message>
    <message>
        <source>L&apos;agent sort. Vous pouvez parler.</source>
        <translation>Görevli çıkıyor. Konuşabilirsiniz.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>Mikrofonunuz kapalı.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>Danışman sizi duymuyor.</translation>
    </message>
    <message>
        <source>Le son ne marche pas. Vous pouvez écrire.</source>
        <translation>Ses çalışmıyor. Yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Votre caméra ne marche pas.</source>
        <translation>Kameranız çalışmıyor.</translation>
    </message>
    <message>
        <source>Le conseiller demande un papier.</source>
        <translation>Danışman bir belge istiyor.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Votre appel continue.</source>
        <translation>Görevli geliyor. Görüşmeniz sürüyor.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>Görevliye haber verdik.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>Görevli meşgul.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>Görevli yanınızda kalıyor.</translation>
    </message>
    <message>
        <source>Le conseiller vous écrit.</source>
        <translation>Danışman size yazıyor.</translation>
    </message>
    <message>
        <source>Le conseiller cache son image.</source>
        <translation>Danışman görüntüsünü gizliyor.</translation>
    </message>
    <message>
        <source>L&apos;image est faible. Le son continue.</source>
        <translation>Görüntü zayıf. Ses devam ediyor.</translation>
    </message>
</context>
<context>
    <name>CheckPhoto</name>
    <message>
        <source>Effacer cette page</source>
        <translation>Bu sayfayı sil</translation>
    </message>
    <message>
        <source>Corriger les bords</source>
        <translation>Kenarları düzelt</translation>
    </message>
    <message>
        <source>Regardez la photo</source>
        <translation>Fotoğrafa bakın</translation>
    </message>
    <message>
        <source>Lisez-vous tout le texte&#xa0;?</source>
        <translation>Bütün yazı okunuyor mu?</translation>
    </message>
    <message>
        <source>%1 reçoit cette photo.</source>
        <translation>%1 bu fotoğrafı alacak.</translation>
    </message>
    <message>
        <source>La borne ne garde pas plus de pages.</source>
        <translation>Cihaz daha fazla sayfa tutamaz.</translation>
    </message>
    <message>
        <source>Vous envoyez la photo pendant l&apos;appel.</source>
        <translation>Fotoğrafı görüşmede gönderirsiniz.</translation>
    </message>
    <message>
        <source>Oui, envoyer</source>
        <translation>Evet, gönder</translation>
    </message>
    <message>
        <source>Oui, garder la photo</source>
        <translation>Evet, fotoğrafı sakla</translation>
    </message>
    <message>
        <source>Non, refaire la photo</source>
        <translation>Hayır, tekrar çek</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translation>Sayfa ekle</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Imprimer les horaires</source>
        <translation>Çalışma saatlerini yazdır</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Görevliden randevu iste</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Başka bir kurum seç</translation>
    </message>
</context>
<context>
    <name>CurtainCard</name>
    <message>
        <source>Le rideau est fermé</source>
        <translation>Perde kapalı</translation>
    </message>
    <message>
        <source>Le conseiller ne vous voit pas.</source>
        <translation>Danışman sizi görmüyor.</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>Danışman sizi duymuyor.</translation>
    </message>
    <message>
        <source>Ouvrir le rideau</source>
        <translation>Perdeyi aç</translation>
    </message>
</context>
<context>
    <name>DeviceTrouble</name>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>Bu sizin hatanız değil.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire au conseiller.</source>
        <translation>Danışmana yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Görüntüsüz konuşabilirsiniz.</translation>
    </message>
    <message>
        <source>Écrire au conseiller</source>
        <translation>Danışmana yaz</translation>
    </message>
    <message>
        <source>Appeler sans image</source>
        <translation>Görüntüsüz ara</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Corrigez les bords</source>
        <translation>Kenarları düzeltin</translation>
    </message>
    <message>
        <source>La borne refait la page.</source>
        <translation>Cihaz sayfayı yeniden hazırlıyor.</translation>
    </message>
    <message>
        <source>Touchez un coin, puis sa place.</source>
        <translation>Bir köşeye, sonra yerine dokunun.</translation>
    </message>
    <message>
        <source>C&apos;est bon</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Coin suivant</source>
        <translation>Sonraki köşe</translation>
    </message>
</context>
<context>
    <name>EdgesView</name>
    <message>
        <source>Mettre le coin ici</source>
        <translation>Köşeyi buraya koy</translation>
    </message>
    <message>
        <source>Coin %1</source>
        <translation>Köşe %1</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>C&apos;est fini</source>
        <translation>İşlem bitti</translation>
    </message>
    <message>
        <source>Reprenez vos papiers</source>
        <translation>Belgelerinizi alın</translation>
    </message>
    <message>
        <source>L&apos;appel est fini.</source>
        <translation>Görüşme bitti.</translation>
    </message>
    <message>
        <source>Un papier est encore sous la caméra.</source>
        <translation>Kameranın altında bir belge kaldı.</translation>
    </message>
    <message>
        <source>Vos données sont effacées de la borne.</source>
        <translation>Bilgileriniz cihazdan silindi.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé.</source>
        <translation>Cihaz her şeyi silemedi.</translation>
    </message>
    <message>
        <source>La borne efface vos données.</source>
        <translation>Cihaz bilgilerinizi siliyor.</translation>
    </message>
    <message>
        <source>Prévenez l&apos;agent d&apos;accueil.</source>
        <translation>Görevliye haber verin.</translation>
    </message>
    <message>
        <source>%1 garde les papiers envoyés.</source>
        <translation>%1 gönderilen belgeleri saklar.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers et vos affaires.</source>
        <translation>Belgelerinizi ve eşyanızı alın.</translation>
    </message>
    <message>
        <source>Reposez le casque.</source>
        <translation>Kulaklığı yerine koyun.</translation>
    </message>
    <message>
        <source>Merci. Au revoir.</source>
        <translation>Teşekkürler. Güle güle.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Appeler un autre service</source>
        <translation>Başka bir kurumu ara</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>L&apos;appel est coupé. Nous rappelons.</source>
        <translation>Görüşme kesildi. Tekrar arıyoruz.</translation>
    </message>
    <message>
        <source>L&apos;agent reste près de vous.</source>
        <translation>Görevli yanınızda kalıyor.</translation>
    </message>
    <message>
        <source>Je laisse la personne seule</source>
        <translation>Kişiyi yalnız bırakıyorum</translation>
    </message>
    <message>
        <source>Je reste avec la personne</source>
        <translation>Kişinin yanında kalıyorum</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Görüşmeyi bitir</translation>
    </message>
</context>
<context>
    <name>HeardGauge</name>
    <message>
        <source>Le conseiller vous entend</source>
        <translation>Danışman sizi duyuyor</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé.</source>
        <translation>Görüşme kesildi.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>Mikrofon çalışmıyor.</translation>
    </message>
    <message>
        <source>Votre micro est coupé.</source>
        <translation>Mikrofonunuz kapalı.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>Görevlinin yanına gidin.</translation>
    </message>
    <message>
        <source>L&apos;agent est prévenu</source>
        <translation>Görevliye haber verdik</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé.</source>
        <translation>Görevli meşgul.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent.</source>
        <translation>Görevli yerinde değil.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Burada bekleyin.</translation>
    </message>
    <message>
        <source>Il arrive. Restez ici.</source>
        <translation>Geliyor. Burada bekleyin.</translation>
    </message>
    <message>
        <source>Allez à l&apos;accueil.</source>
        <translation>Danışmaya gidin.</translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>Görüşmeniz sürüyor.</translation>
    </message>
    <message>
        <source>Aide urgente</source>
        <translation>Acil yardım</translation>
    </message>
    <message>
        <source>Je suis l&apos;agent</source>
        <translation>Ben görevliyim</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>Görevli size yardım edebilir.</translation>
    </message>
    <message>
        <source>Je n&apos;ai plus besoin d&apos;aide</source>
        <translation>Artık yardım istemiyorum</translation>
    </message>
</context>
<context>
    <name>HelpSentence</name>
    <message>
        <source>L&apos;agent est prévenu.</source>
        <translation>Görevliye haber verdik.</translation>
    </message>
    <message>
        <source>L&apos;agent arrive. Restez ici.</source>
        <translation>Görevli geliyor. Burada bekleyin.</translation>
    </message>
    <message>
        <source>L&apos;agent est occupé. Allez à l&apos;accueil.</source>
        <translation>Görevli meşgul. Danışmaya gidin.</translation>
    </message>
    <message>
        <source>L&apos;agent est absent. Allez à l&apos;accueil.</source>
        <translation>Görevli yerinde değil. Danışmaya gidin.</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>La photo est floue. Posez la feuille à plat.</source>
        <translation>Fotoğraf bulanık. Kâğıdı düz koyun.</translation>
    </message>
    <message>
        <source>Il fait trop sombre. Appelez l&apos;agent.</source>
        <translation>Çok karanlık. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>Un bord manque. Mettez la feuille au milieu.</source>
        <translation>Bir kenar görünmüyor. Kâğıdı ortaya koyun.</translation>
    </message>
    <message>
        <source>Un reflet gêne. Tournez un peu la feuille.</source>
        <translation>Kâğıt parlıyor. Kâğıdı biraz çevirin.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Ellerinizi çekin.</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Yalnızca bir kâğıt koyun.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Nous vous guidons à chaque étape.</source>
        <translation>Size her adımda yol gösteririz.</translation>
    </message>
    <message>
        <source>Parler à un conseiller</source>
        <translation>Danışmanla konuş</translation>
    </message>
    <message>
        <source>J&apos;ai un rendez-vous</source>
        <translation>Randevum var</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>Cihaz sonunda her şeyi siler.</translation>
    </message>
    <message>
        <source>Lire mes droits</source>
        <translation>Haklarım</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>apostrophe</source>
        <translation>kesme işareti</translation>
    </message>
    <message>
        <source>tiret</source>
        <translation>tire</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>point d&apos;interrogation</source>
        <translation>soru işareti</translation>
    </message>
    <message>
        <source>point d&apos;exclamation</source>
        <translation>ünlem işareti</translation>
    </message>
    <message>
        <source>arobase</source>
        <translation>et işareti</translation>
    </message>
    <message>
        <source>majuscule</source>
        <translation>büyük harf</translation>
    </message>
    <message>
        <source>effacer une lettre</source>
        <translation>bir harf sil</translation>
    </message>
    <message>
        <source>abc, lettres</source>
        <translation>abc, harfler</translation>
    </message>
    <message>
        <source>123, chiffres</source>
        <translation>123, rakamlar</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>à la ligne</source>
        <translation>yeni satır</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Quelle langue lisez-vous&#xa0;?</source>
        <translation>Hangi dilde okuyorsunuz?</translation>
    </message>
    <message>
        <source>Le conseiller parle français.</source>
        <translation>Danışman Fransızca konuşur.</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>Hayır, burada kal</translation>
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
        <translation>Neye ihtiyacınız var?</translation>
    </message>
    <message>
        <source>Touchez une image.</source>
        <translation>Bir resme dokunun.</translation>
    </message>
    <message>
        <source>Je connais le service</source>
        <translation>Kurumu biliyorum</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>Voir le début</source>
        <translation>Başını gör</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Devamını gör</translation>
    </message>
    <message>
        <source>%1, page %2 sur %3</source>
        <translation>%1, sayfa %2, toplam %3</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>La borne est en panne</source>
        <translation>Cihaz çalışmıyor</translation>
    </message>
    <message>
        <source>La borne redémarre</source>
        <translation>Cihaz yeniden başlıyor</translation>
    </message>
    <message>
        <source>Allez voir l&apos;agent d&apos;accueil.</source>
        <translation>Görevlinin yanına gidin.</translation>
    </message>
    <message>
        <source>Restez ici.</source>
        <translation>Burada bekleyin.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>sayfa %1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Sonraki sayfa</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>page&#xa0;%1 sur&#xa0;%2</source>
        <translation>sayfa %1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Çevir</translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message>
        <source>Vous recevez un papier</source>
        <translation>Size bir belge geldi</translation>
    </message>
    <message numerus="yes">
        <source>%1 vous envoie %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 size %n&#xa0;sayfa gönderdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne efface tout à la fin.</source>
        <translation>Cihaz sonunda her şeyi siler.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Voir toute la page</source>
        <translation>Tüm sayfayı gör</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Je n&apos;en veux pas</source>
        <translation>İstemiyorum</translation>
    </message>
    <message>
        <source>Sans impression, la borne efface ce papier.</source>
        <translation>Yazdırmazsanız cihaz bu belgeyi siler.</translation>
    </message>
    <message numerus="yes">
        <source>La borne attend %n&#xa0;minutes, puis efface tout.</source>
        <translation>
            <numerusform>Cihaz %n&#xa0;dakika bekler, sonra her şeyi siler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message>
        <source>Votre papier est envoyé</source>
        <translation>Belgeniz gönderildi</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>Belge gönderilemedi</translation>
    </message>
    <message>
        <source>La borne envoie votre papier</source>
        <translation>Cihaz belgenizi gönderiyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 reçoit %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 %n&#xa0;sayfa aldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>Fotoğrafınız burada duruyor.</translation>
    </message>
    <message>
        <source>Vous pouvez parler pendant l&apos;envoi.</source>
        <translation>Bu sırada konuşabilirsiniz.</translation>
    </message>
    <message>
        <source>Reprenez votre papier.</source>
        <translation>Belgenizi geri alın.</translation>
    </message>
    <message>
        <source>Envoyer encore</source>
        <translation>Tekrar gönder</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Quelle phrase vous correspond&#xa0;?</source>
        <translation>Hangi cümle size uyuyor?</translation>
    </message>
    <message>
        <source>Aucune phrase</source>
        <translation>Hiçbiri uymuyor</translation>
    </message>
    <message>
        <source>Aucune phrase. L&apos;agent vient.</source>
        <translation>Hiçbiri uymuyor. Görevli gelir.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Bir rakam sil</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Giriş</translation>
    </message>
</context>
<context>
    <name>PlacePaper</name>
    <message>
        <source>Posez votre papier</source>
        <translation>Belgenizi koyun</translation>
    </message>
    <message>
        <source>Posez une seule feuille.</source>
        <translation>Yalnızca bir kâğıt koyun.</translation>
    </message>
    <message>
        <source>Mettez la feuille bien à plat.</source>
        <translation>Kâğıdı düz koyun.</translation>
    </message>
    <message>
        <source>Retirez vos mains.</source>
        <translation>Ellerinizi çekin.</translation>
    </message>
    <message>
        <source>La borne prend la photo.</source>
        <translation>Cihaz fotoğraf çekiyor.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Yalnızca istenen belgeyi gösterin.</translation>
    </message>
    <message>
        <source>Ne bougez plus la feuille. La borne prend la photo.</source>
        <translation>Kâğıdı oynatmayın. Cihaz fotoğraf çekiyor.</translation>
    </message>
    <message>
        <source>Cette feuille est déjà en photo. Posez la suivante.</source>
        <translation>Bu kâğıdın fotoğrafı var. Sonrakini koyun.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Fotoğraf çek</translation>
    </message>
    <message>
        <source>Poser la feuille sur la vitre</source>
        <translation>Kâğıdı cama koy</translation>
    </message>
    <message>
        <source>Mettre les feuilles dans le chargeur</source>
        <translation>Kâğıtları besleyiciye koy</translation>
    </message>
    <message>
        <source>Utiliser la vitre ou le chargeur</source>
        <translation>Camı veya besleyiciyi kullan</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>%n&#xa0;sayfa var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prenez vos %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>%n&#xa0;sayfanızı alın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre appel continue.</source>
        <translation>Görüşmeniz sürüyor.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Ne pas imprimer</source>
        <translation>Yazdırmayı durdur</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Voulez-vous finir l&apos;appel&#xa0;?</source>
        <translation>Görüşmeyi bitirmek istiyor musunuz?</translation>
    </message>
    <message>
        <source>Voulez-vous tout effacer&#xa0;?</source>
        <translation>Her şeyi silmek istiyor musunuz?</translation>
    </message>
    <message>
        <source>Lire ce papier à voix haute&#xa0;?</source>
        <translation>Bu kâğıt yüksek sesle okunsun mu?</translation>
    </message>
    <message>
        <source>Les personnes près de vous entendent aussi.</source>
        <translation>Yakınınızdaki kişiler de duyar.</translation>
    </message>
    <message>
        <source>Oui, raccrocher</source>
        <translation>Evet, bitir</translation>
    </message>
    <message>
        <source>Oui, recommencer</source>
        <translation>Evet, başa dön</translation>
    </message>
    <message>
        <source>Oui, lire à voix haute</source>
        <translation>Evet, yüksek sesle oku</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>Hayır, devam et</translation>
    </message>
    <message>
        <source>Non, rester ici</source>
        <translation>Hayır, burada kal</translation>
    </message>
    <message>
        <source>Non, ne pas lire</source>
        <translation>Hayır, okuma</translation>
    </message>
</context>
<context>
    <name>ReadSheets</name>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Fotoğraf çek</translation>
    </message>
    <message>
        <source>Regarder les photos</source>
        <translation>Fotoğraflara bak</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Revenir à la caméra</source>
        <translation>Kameraya dön</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1 gère cette borne.</source>
        <translation>%1 bu cihazdan sorumludur.</translation>
    </message>
    <message>
        <source>La borne envoie votre image et votre voix.</source>
        <translation>Cihaz görüntünüzü ve sesinizi gönderir.</translation>
    </message>
    <message>
        <source>Elle envoie seulement les papiers choisis.</source>
        <translation>Yalnızca seçtiğiniz belgeleri gönderir.</translation>
    </message>
    <message>
        <source>Elle efface tout à la fin.</source>
        <translation>Sonunda her şeyi siler.</translation>
    </message>
    <message>
        <source>Le service garde les papiers reçus.</source>
        <translation>Kurum aldığı belgeleri saklar.</translation>
    </message>
    <message>
        <source>Elle compte les appels, sans votre nom.</source>
        <translation>Cihaz adınızı bilmeden görüşmeleri sayar.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>Sorunuz mu var?</translation>
    </message>
    <message>
        <source>Écrivez à %1.</source>
        <translation>Yazabileceğiniz yer: %1.</translation>
    </message>
    <message>
        <source>Une plainte&#xa0;?</source>
        <translation>Şikâyetiniz mi var?</translation>
    </message>
    <message>
        <source>Allez sur cnil.fr.</source>
        <translation>cnil.fr sitesine bakın.</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Haklarınız</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Bu sayfayı yazdır</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Geri dön</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>%1 vous aide pour %2.</source>
        <translation>%1 size yardım eder. Konu: %2.</translation>
    </message>
    <message>
        <source>Un conseiller est disponible.</source>
        <translation>Bir danışman müsait.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>Bütün danışmanlar meşgul.</translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Bekleme: yaklaşık %n&#xa0;dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun conseiller n&apos;est là.</source>
        <translation>Şu anda danışman yok.</translation>
    </message>
    <message>
        <source>Ce service reçoit sur rendez-vous.</source>
        <translation>Bu kurum randevuyla görüşür.</translation>
    </message>
    <message>
        <source>Vous êtes en avance.</source>
        <translation>Erken geldiniz.</translation>
    </message>
    <message>
        <source>Attendez ici.</source>
        <translation>Burada bekleyin.</translation>
    </message>
    <message>
        <source>Vous êtes en retard.</source>
        <translation>Geç kaldınız.</translation>
    </message>
    <message>
        <source>Nous prévenons le conseiller.</source>
        <translation>Danışmana haber veriyoruz.</translation>
    </message>
    <message>
        <source>Ce service enregistre l&apos;appel.</source>
        <translation>Bu kurum görüşmeyi kaydeder.</translation>
    </message>
    <message>
        <source>Gardez vos papiers près de vous.</source>
        <translation>Belgeleriniz yanınızda olsun.</translation>
    </message>
    <message>
        <source>Demander un rendez-vous à l&apos;agent</source>
        <translation>Görevliden randevu iste</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Choisir un autre service</source>
        <translation>Başka bir kurum seç</translation>
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
        <translation>Kurumu biliyorum</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Kâğıtlarınızı koyun</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur</source>
        <translation>Kâğıtları besleyiciye koyun</translation>
    </message>
    <message>
        <source>Posez la feuille sur la vitre</source>
        <translation>Kâğıdı cama koyun</translation>
    </message>
    <message>
        <source>La borne prend la photo</source>
        <translation>Cihaz fotoğraf çekiyor</translation>
    </message>
    <message>
        <source>La borne s&apos;arrête</source>
        <translation>Cihaz duruyor</translation>
    </message>
    <message>
        <source>Une feuille&#xa0;: texte contre la vitre.</source>
        <translation>Tek kâğıt: yazı cama bakacak.</translation>
    </message>
    <message>
        <source>Mettez le texte contre la vitre.</source>
        <translation>Yazılı yüzü cama koyun.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;: dans le chargeur.</source>
        <translation>Birkaç kâğıt: besleyiciye.</translation>
    </message>
    <message>
        <source>Regardez le dessin sur le chargeur.</source>
        <translation>Besleyicideki çizime bakın.</translation>
    </message>
    <message>
        <source>Montrez seulement le papier demandé.</source>
        <translation>Yalnızca istenen belgeyi gösterin.</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;feuilles sont en photo.</source>
        <translation>
            <numerusform>%n&#xa0;kâğıdın fotoğrafı çekildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>La borne cherche une autre feuille.</source>
        <translation>Cihaz başka kâğıt arıyor.</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Bitmesini bekleyin.</translation>
    </message>
</context>
<context>
    <name>Smileys</name>
    <message>
        <source>Merci pour votre réponse.</source>
        <translation>Cevabınız için teşekkürler.</translation>
    </message>
    <message>
        <source>Êtes-vous satisfait&#xa0;?</source>
        <translation>Memnun kaldınız mı?</translation>
    </message>
    <message>
        <source>Personne ne connaît votre nom.</source>
        <translation>Kimse adınızı bilmiyor.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Un peu</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Geç</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Oui, je continue</source>
        <translation>Evet, devam ediyorum</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>La borne efface tout dans %n&#xa0;secondes.</source>
        <translation>
            <numerusform>Cihaz %n&#xa0;saniye sonra her şeyi siler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non, j&apos;ai fini</source>
        <translation>Hayır, bitirdim</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Reprenez votre papier sous le couvercle.</source>
        <translation>Kapağın altındaki belgenizi geri alın.</translation>
    </message>
    <message>
        <source>Reprenez vos feuilles dans le chargeur.</source>
        <translation>Besleyicideki kâğıtlarınızı geri alın.</translation>
    </message>
</context>
<context>
    <name>TileSign</name>
    <message>
        <source>Fermé</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Kimse yok</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Son −</source>
        <translation>Ses&#xa0;−</translation>
    </message>
    <message>
        <source>Son moins fort</source>
        <translation>Ses daha kısık</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>Son +</source>
        <translation>Ses&#xa0;+</translation>
    </message>
    <message>
        <source>Son plus fort</source>
        <translation>Ses daha yüksek</translation>
    </message>
    <message>
        <source>Rideau</source>
        <translation>Perde</translation>
    </message>
    <message>
        <source>Rideau. Personne ne vous voit, personne ne vous entend.</source>
        <translation>Perde. Kimse sizi görmez, kimse sizi duymaz.</translation>
    </message>
    <message>
        <source>Aide. L&apos;agent vient.</source>
        <translation>Yardım. Görevli gelir.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Plus petit</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Plus petit. Les lettres sont grandes.</source>
        <translation>Küçült. Harfler şu anda büyük.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Couleurs. Le contraste est fort.</source>
        <translation>Renkler. Kontrast şu anda güçlü.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Yardım</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Essayer encore</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message>
        <source>Aide urgente</source>
        <translation>Acil yardım</translation>
    </message>
    <message>
        <source>En danger, appelez le 17 ou le 112.</source>
        <translation>Tehlikedeyseniz 17 veya 112&#xa0;numarasını arayın.</translation>
    </message>
    <message>
        <source>Personnes sourdes, écrivez au 114.</source>
        <translation>Sağırsanız 114&apos;e yazın.</translation>
    </message>
    <message>
        <source>Violences dans le couple, appelez le 3919.</source>
        <translation>Aile içi şiddet varsa 3919&#xa0;numarasını arayın.</translation>
    </message>
    <message>
        <source>Cette borne appelle seulement les services.</source>
        <translation>Bu cihaz yalnızca kurumları arar.</translation>
    </message>
    <message>
        <source>Appeler l&apos;agent</source>
        <translation>Görevliyi çağır</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Continuer avec %1</source>
        <translation>Devam et: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Nous appelons %1</source>
        <translation>Arıyoruz: %1</translation>
    </message>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Le conseiller arrive.</source>
        <translation>Danışman bağlanıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n&#xa0;personnes avant vous.</source>
        <translation>
            <numerusform>Sizden önce %n&#xa0;kişi var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Bekleme: yaklaşık %n&#xa0;dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Cihazın yanında bekleyin.</translation>
    </message>
    <message>
        <source>La borne garde votre place.</source>
        <translation>Cihaz sıranızı tutuyor.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Je suis là&#xa0;».</source>
        <translation>“Buradayım” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter l&apos;appel.</source>
        <translation>Aramayı durdurabilirsiniz.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>Buradayım</translation>
    </message>
    <message>
        <source>Préparer un papier</source>
        <translation>Belge hazırla</translation>
    </message>
    <message>
        <source>Arrêter l&apos;appel</source>
        <translation>Aramayı durdur</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Un interprète arrive dans l&apos;appel.</source>
        <translation>Görüşmeye bir tercüman katılır.</translation>
    </message>
    <message>
        <source>L&apos;interprète est absent. Vous pouvez écrire.</source>
        <translation>Tercüman yok. Yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Comment voulez-vous parler&#xa0;?</source>
        <translation>Nasıl konuşmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>En langue des signes</source>
        <translation>İşaret diliyle</translation>
    </message>
    <message>
        <source>Par écrit</source>
        <translation>Yazarak</translation>
    </message>
    <message>
        <source>Avec ma voix</source>
        <translation>Konuşarak</translation>
    </message>
    <message>
        <source>Avec le code des mains, la LfPC</source>
        <translation>El koduyla, LfPC</translation>
    </message>
    <message>
        <source>Avec mon appareil auditif</source>
        <translation>İşitme cihazımla</translation>
    </message>
    <message>
        <source>Mettez votre appareil sur T.</source>
        <translation>İşitme cihazınızı T ayarına alın.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Écrivez au conseiller</source>
        <translation>Danışmana yazın</translation>
    </message>
    <message>
        <source>Le conseiller lit en direct.</source>
        <translation>Danışman yazdığınızı anında okur.</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Danışman</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Revenir à l&apos;image</source>
        <translation>Görüntüye dön</translation>
    </message>
    <message>
        <source>Parler autrement</source>
        <translation>Konuşma şekli</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>La borne vous parle.</source>
        <translation>Cihaz sizinle konuşuyor.</translation>
    </message>
    <message>
        <source>Les flèches changent de bouton.</source>
        <translation>Oklar başka düğmeye geçer.</translation>
    </message>
    <message>
        <source>La touche ronde appuie sur le bouton.</source>
        <translation>Yuvarlak tuş düğmeye basar.</translation>
    </message>
    <message>
        <source>La touche point d&apos;interrogation appelle l&apos;agent.</source>
        <translation>Soru işareti tuşu görevliyi çağırır.</translation>
    </message>
    <message>
        <source>Plus grand : activé.</source>
        <translation>Büyük yazı: açık.</translation>
    </message>
    <message>
        <source>Plus grand : désactivé.</source>
        <translation>Büyük yazı: kapalı.</translation>
    </message>
    <message>
        <source>Contraste : activé.</source>
        <translation>Kontrast: açık.</translation>
    </message>
    <message>
        <source>Contraste : désactivé.</source>
        <translation>Kontrast: kapalı.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>lundi</source>
        <translation>Pazartesi</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Salı</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Çarşamba</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Perşembe</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Cuma</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Cumartesi</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Pazar</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>février</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>août</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute.</source>
        <translation>Bu sizin hatanız değil.</translation>
    </message>
    <message>
        <source>Essayez encore dans un moment.</source>
        <translation>Biraz sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>L&apos;agent peut vous aider.</source>
        <translation>Görevli size yardım edebilir.</translation>
    </message>
    <message>
        <source>La connexion ne marche pas</source>
        <translation>Bağlantı çalışmıyor</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Kimse cevap vermiyor</translation>
    </message>
    <message>
        <source>L&apos;appel est coupé</source>
        <translation>Görüşme kesildi</translation>
    </message>
    <message>
        <source>La caméra ne marche pas</source>
        <translation>Kamera çalışmıyor</translation>
    </message>
    <message>
        <source>Vous pouvez parler sans image.</source>
        <translation>Görüntüsüz konuşabilirsiniz.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas</source>
        <translation>Mikrofon çalışmıyor</translation>
    </message>
    <message>
        <source>Le conseiller ne vous entend pas.</source>
        <translation>Danışman sizi duymuyor.</translation>
    </message>
    <message>
        <source>Le papier reçu ne s&apos;ouvre pas</source>
        <translation>Gelen belge açılmıyor</translation>
    </message>
    <message>
        <source>Demandez un autre papier au conseiller.</source>
        <translation>Danışmandan başka bir belge isteyin.</translation>
    </message>
    <message>
        <source>Le son ne marche pas</source>
        <translation>Ses çalışmıyor</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas</source>
        <translation>Belge kamerası çalışmıyor</translation>
    </message>
    <message>
        <source>Montrez le papier devant votre visage.</source>
        <translation>Belgeyi yüzünüzün önünde tutun.</translation>
    </message>
    <message>
        <source>La vitre ne répond pas</source>
        <translation>Cam yanıt vermiyor</translation>
    </message>
    <message>
        <source>La vitre est occupée</source>
        <translation>Cam meşgul</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>Kapak açık</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis essayez encore.</source>
        <translation>Kapağı kapatın, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Mettez la feuille, puis essayez encore.</source>
        <translation>Kâğıdı koyun, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Reposez le papier, puis essayez encore.</source>
        <translation>Kâğıdı yeniden koyun, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Bir kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>Ne tirez pas dessus.</source>
        <translation>Kâğıdı çekmeyin.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de papier</source>
        <translation>Kâğıt yok</translation>
    </message>
    <message>
        <source>La vitre ne marche pas</source>
        <translation>Cam çalışmıyor</translation>
    </message>
    <message>
        <source>La page n&apos;est pas entière</source>
        <translation>Sayfa tam değil</translation>
    </message>
    <message>
        <source>Tous les conseillers sont occupés.</source>
        <translation>Bütün danışmanlar meşgul.</translation>
    </message>
    <message>
        <source>Le conseiller ne peut pas répondre</source>
        <translation>Danışman cevap veremiyor</translation>
    </message>
    <message>
        <source>Le conseiller est parti</source>
        <translation>Danışman ayrıldı</translation>
    </message>
    <message>
        <source>Le papier reçu est trop gros</source>
        <translation>Gelen belge çok büyük</translation>
    </message>
    <message>
        <source>L&apos;envoi ne marche pas</source>
        <translation>Belge gönderilemedi</translation>
    </message>
    <message>
        <source>Votre photo reste ici.</source>
        <translation>Fotoğrafınız burada duruyor.</translation>
    </message>
    <message>
        <source>La borne n&apos;a pas tout effacé</source>
        <translation>Cihaz her şeyi silemedi</translation>
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
        <translation>Bugün %1 ile %2 arası açık.</translation>
    </message>
    <message>
        <source>Revenez %1 à %2.</source>
        <translation>Tekrar gelin: %1, saat&#xa0;%2.</translation>
    </message>
    <message>
        <source>%3&#xa0;: de %1 à %2.</source>
        <translation>%3: %1 ile %2 arası.</translation>
    </message>
    <message>
        <source>Puis de %1 à %2.</source>
        <translation>Sonra %1 ile %2 arası.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>%1 gününden %2 gününe kadar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ouvre %2 à %3.</source>
        <translation>%1: açılış %2, saat&#xa0;%3.</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day with its date: %1 Monday, %2 the 4th, %3 May; follows a verb, as in « opens Monday ».</extracomment>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1 est fermé</source>
        <translation>%1 kapalı</translation>
    </message>
    <message>
        <source>le service</source>
        <translation>kurum</translation>
    </message>
    <message>
        <source>La borne n&apos;imprime pas</source>
        <translation>Cihaz yazdırmıyor</translation>
    </message>
    <message>
        <source>Appelez l&apos;agent.</source>
        <translation>Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>La borne imprime</source>
        <translation>Cihaz yazdırıyor</translation>
    </message>
    <message>
        <source>Attendez la fin.</source>
        <translation>Bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>C&apos;est un peu long. Attendez la fin.</source>
        <translation>Biraz uzun sürüyor. Bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>C&apos;est imprimé</source>
        <translation>Yazdırıldı</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de feuilles. L&apos;agent arrive.</source>
        <translation>Kâğıt bitti. Görevli geliyor.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est bloquée. Appelez l&apos;agent.</source>
        <translation>Yazıcıda kâğıt sıkıştı. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est éteinte. Appelez l&apos;agent.</source>
        <translation>Yazıcı kapalı. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>La caméra marche.</source>
        <translation>Kamera çalışıyor.</translation>
    </message>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Kamera çalışmıyor.</translation>
    </message>
    <message>
        <source>Le micro marche.</source>
        <translation>Mikrofon çalışıyor.</translation>
    </message>
    <message>
        <source>Le micro ne marche pas.</source>
        <translation>Mikrofon çalışmıyor.</translation>
    </message>
    <message>
        <source>Le son marche.</source>
        <translation>Ses çalışıyor.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translation>Ses çalışmıyor.</translation>
    </message>
    <message>
        <source>La photo de papier marche.</source>
        <translation>Belge kamerası çalışıyor.</translation>
    </message>
    <message>
        <source>La photo de papier ne marche pas.</source>
        <translation>Belge kamerası çalışmıyor.</translation>
    </message>
    <message>
        <source>L&apos;imprimante marche.</source>
        <translation>Yazıcı çalışıyor.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne marche pas.</source>
        <translation>Yazıcı çalışmıyor.</translation>
    </message>
    <message>
        <source>La vitre marche.</source>
        <translation>Cam çalışıyor.</translation>
    </message>
    <message>
        <source>La vitre ne marche pas.</source>
        <translation>Cam çalışmıyor.</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, réussi</source>
        <translation>Son silme: %1, başarılı</translation>
    </message>
    <message>
        <source>Dernier effacement&#xa0;: %1, manqué</source>
        <translation>Son silme: %1, başarısız</translation>
    </message>
    <message>
        <source>Ce service vous aide pour %1.</source>
        <translation>Bu kurum size yardım eder. Konu: %1.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>Les jours de fermeture</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>Sans la borne</source>
        <translation>Cihaz olmadan</translation>
    </message>
    <message>
        <source>Demandez les horaires à l&apos;agent.</source>
        <translation>Çalışma saatlerini görevliye sorun.</translation>
    </message>
    <message>
        <source>Prochaine ouverture&#xa0;: %1 à %2.</source>
        <translation>Sonraki açılış: %1, saat&#xa0;%2.</translation>
    </message>
    <message>
        <source>Fermé du %1 au %2.</source>
        <translation>Kapalı: %1&#xa0;– %2.</translation>
    </message>
    <message>
        <source>Fermé le %1.</source>
        <translation>Kapalı: %1.</translation>
    </message>
    <message>
        <source>Fermé les jours fériés.</source>
        <translation>Resmî tatillerde kapalı.</translation>
    </message>
</context>
</TS>
