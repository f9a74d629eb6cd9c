language-name = Türkçe

## Menü
nav-label = Ana menü
nav-vandaag = Bugün
nav-tips = Öneriler
nav-voorzieningen = Destekler
nav-pgb = PGB
nav-agenda = Ajanda
nav-berichten = Mesajlar
nav-hulp = Yardım ve iletişim
nav-instellingen = Ayarlar
nav-brief = Bir mektubum var
nav-meer = Daha fazla
skip-to-content = İçeriğe geç
meer-intro = Naaste ile yapabileceğiniz diğer her şey.
not-found-title = Bu sayfa yok
not-found-text = Sayfa taşınmış olabilir. Bugün sayfasına dönün.
to-vandaag = Bugün sayfasına git

## Düğmeler ve küçük kelimeler
back = Geri
next = İleri
skip = Atla
save = Kaydet
cancel = Vazgeç
delete = Sil
edit = Değiştir
close = Kapat
retry = Yeniden dene
undo = Geri al
yes = Evet
no = Hayır
optional = zorunlu değil
more = Devamını oku
call = Ara
website = Web sitesi
copy = Kopyala
copied = Kopyalandı
show = Göster
loading = Lütfen bekleyin
saved-toast = Kaydedildi
deleted-toast = Silindi
today = bugün
tomorrow = yarın
yesterday = dün
all-day = bütün gün
source-gemeente = Belediyeden
source-zelf = Siz yazdınız
own-dossier = Kendiniz
for-person = { $name } için
checked-on = Kontrol tarihi: { $date }
range = { $from } – { $until }
from-date = Başlangıç: { $date }
days-left = { $count } gün kaldı
days-late = { $count } gün gecikti
days-today = bugün
minutes = { $count } dakika
hours = { $count } saat

## Alanlar
field-date-hint = Örneğin 3-12-2026 (gün-ay-yıl)
field-date-pick = Takvimden seçin
field-money-hint = Örneğin 1.250,50
field-missing = Doldurun: { $field }.
field-date-wrong = Bu tarihi tanımıyoruz. Örneğin 3-12-2026 yazın.
field-date-future = Bu tarih gelecekte. Lütfen yeniden bakın.
field-date-order = Bu gün, ilk günden önce. Daha sonraki bir gün seçin.
field-money-wrong = Bu bir tutar değil. Örneğin 1.250,50 yazın.
field-time-wrong = Bu bir saat değil. Örneğin 14:30 yazın.
field-number-wrong = Bir sayı yazın.

## Bilgilerin güncelliği
banner-offline = İnternete bağlı değilsiniz. Gördüğünüz bilgilerin tarihi: { $when }.
banner-offline-never = İnternete bağlı değilsiniz.
banner-stale = Belediyeye ulaşılamıyor. Gördüğünüz bilgilerin tarihi: { $when }.
banner-stale-never = Belediyeye şu an ulaşılamıyor. Daha sonra yeniden deneriz.
banner-signed-out = Oturumunuz kapandı. Gördüğünüz bilgilerin tarihi: { $when }.
banner-signed-out-never = Belediyedeki oturumunuz kapandı.
banner-syncing = Bilgiler alınıyor
banner-example = Bir örneğe bakıyorsunuz. Bilgiler gerçek değil.
banner-example-stop = Örneği kapat
banner-waiting = { $count } şey gönderilmeyi bekliyor.
banner-parked = { $count } şey gönderilmedi. Ne yapmak istediğinizi seçin.
sign-in-again = Yeniden giriş yap
sync-now = Şimdi al
language-unreviewed = Bu çeviriyi, ana dili Türkçe olan biri henüz kontrol etmedi.
