agenda-intro = Randevular, son günler ve görevler bir arada.
agenda-add = Randevu ekle
agenda-empty-title = Bu haftalarda bir şey yok
agenda-empty-text = Bir randevu ekleyin. Belediyenin randevuları kendiliğinden gelir.
agenda-export = Ajanda uygulamama koy
agenda-kind-gemeente = Belediyeden
agenda-kind-eigen = Sizin
agenda-kind-termijn = Son gün
agenda-kind-pgb = PGB
agenda-kind-taak = Görev
agenda-conflict = Başka bir şeyle aynı saatte
agenda-accept = Geliyorum
agenda-decline = Gelemem
agenda-answer-open = Gelebilir misiniz?
agenda-answer-accepted = Geliyorsunuz
agenda-answer-declined = Gelemiyorsunuz
agenda-answer-not-allowed = Yetkinizle yanıt veremezsiniz
agenda-answer-pending = Yanıt gönderiliyor
agenda-answered = Yanıtınız gönderiliyor
agenda-new-title = Yeni randevu
agenda-edit-title = Randevuyu değiştir
agenda-field-title = Ne
agenda-field-title-hint = Örneğin: aile hekimi
agenda-field-date = Gün
agenda-field-time = Saat
agenda-field-time-hint = Örneğin 14:30
agenda-field-minutes = Ne kadar sürer
agenda-field-place = Nerede
agenda-field-notes = Notlar
agenda-own-note = Bu randevu yalnızca bu cihazda durur.
agenda-with = { $name } ile
agenda-by-gemeente = Belediyeye göre tarih: { $date }. Siz bir tarihi düzelttiniz.
agenda-show-voorziening = Desteğe bak
agenda-show-tip = İpucuna bak
agenda-not-found = Bu randevu artık yok.
agenda-view = Görünüm
agenda-view-list = Liste
agenda-view-day = Gün
agenda-view-week = Hafta
agenda-view-month = Ay
agenda-now = Bugüne git
agenda-back = Daha önce
agenda-on = Daha sonra
agenda-day-empty = Bir şey planlanmadı
# $count (Number)
agenda-day-items = { $count ->
    [one] 1 randevu veya görev
   *[other] { $count } randevu veya görev
}
# $name (String)
agenda-driver = Arabayı süren: { $name }
agenda-series = Tekrarlanır
agenda-which-edit = Neyi değiştirmek istiyorsunuz?
agenda-which-delete = Neyi silmek istiyorsunuz?
agenda-which-once = Yalnızca bu sefer
agenda-which-later = Bu ve sonraki bütün seferler
agenda-which-all = Bütün seferler
# $day (Number)
# $days (Number)
agenda-day-of = { $days } günün { $day }. günü
agenda-propose = Başka bir zaman öner
agenda-propose-send = Öneriyi gönder
# $moment (String)
agenda-proposed = Öneriniz: { $moment }
agenda-field-with = Kim orada olacak
agenda-field-driver = Arabayı kim sürecek
agenda-field-repeat = Tekrar
agenda-repeat-none = Hayır, bir kez
agenda-repeat-day = Her gün
agenda-repeat-week = Her hafta
# $count (Number)
agenda-repeat-weeks = Her { $count } haftada bir
agenda-repeat-month-day = Her ay aynı tarihte
agenda-repeat-month-weekday = Her ay haftanın aynı gününde
agenda-repeat-month-last = Her ay o haftanın gününün sonuncusunda
agenda-repeat-quarter = Üç ayda bir
agenda-repeat-year = Her yıl
agenda-repeat-kept = Şimdiki gibi
agenda-field-weekdays = Hangi günlerde
agenda-field-until = Şu tarihe kadar (dahil)
agenda-until-hint = Devam edecekse boş bırakın.
agenda-import = Takvim içe aktar
agenda-import-pick = Bir takvim dosyası seçin (.ics)
agenda-import-hint = Diğer takviminiz böyle bir dosya oluşturabilir. Önce içindekileri görürsünüz.
agenda-import-wrong = Bu bir takvim dosyası değil. .ics ile biten bir dosya seçin.
# $count (Number)
agenda-import-fresh = Yeni: { $count }
# $count (Number)
agenda-import-changed = Değişen: { $count }
# $count (Number)
agenda-import-gone = İptal edilen, silinecek: { $count }
# $count (Number)
agenda-import-known = Takviminizde zaten var: { $count }
# $count (Number)
agenda-import-refused = Alınamayan: { $count }
agenda-import-nothing = Bu dosyada yeni bir şey yok.
agenda-take = Takvimime ekle
# $count (Number)
agenda-import-done = Güncellenen: { $count }
taken-title = Ortak görevler
taken-intro = Yardım eden diğer kişilerle paylaştığınız görevler. Birini üstlenin, diğerleri görür.
taken-empty-title = Henüz ortak görev yok
taken-empty-text = Bunu paylaşan bir belediyede oturum açtığınızda görevler burada görünür.
taken-take = Bunu ben yaparım
taken-back = Vazgeçtim
taken-finish = Yapıldı
taken-undo = Henüz yapılmadı
taken-open = Henüz kimse yok
taken-mine = Bunu siz yapıyorsunuz
# $name (String)
taken-by = Bunu { $name } yapıyor
taken-done = Yapıldı
# $name (String)
taken-done-by = Yapan: { $name }
# $date (String)
taken-due = Son gün: { $date }
taken-waiting = En kısa sürede gönderilecek
taken-first = Seçiminiz geçmedi: biri sizden önce davrandı.
taken-leave = Böyle kalsın
taken-again = Yine de devam et
taken-add = Görev ekle
taken-field-title = Ne yapılmalı
taken-field-due = Hangi güne kadar
taken-field-who = Kimin için
# $line (String)
# $text (String)
agenda-import-line = Satır { $line }: { $text }
