# Haklar ve kurallar.
tip-melding-doen-title = Yardım isteyin: bir bildirimle (melding) başlayın
tip-melding-doen-text =
    Belediyenin yardımı bir bildirimle (melding) başlar. Yalnızca yardım gerektiğini söylersiniz. Bunu telefonla, e-postayla, mektupla ya da danışma masasında (balie) yapabilirsiniz.

    Bildirimi, yardıma ihtiyacı olan kişinin oturduğu belediyeye yapın. Başka biri de yapabilir.

    Belediye bildiriminizi aldığını onaylamak zorundadır. Sonra hangi yardımın uygun olduğunu inceler. Bu en çok altı hafta sürebilir.

    Hangi gün aradığınızı ve kiminle konuştuğunuzu yazın. Süre o günden başlar.
tip-melding-doen-step-1 = Yardım isteyin
tip-melding-doen-step-2 = Belediyeyi arayın

tip-clientondersteuning-title = Yolu bilen birini yanınıza alın
tip-clientondersteuning-text =
    Bağımsız bir danışman (cliëntondersteuner) sizinle birlikte düşünür. Belediyeyle görüşmeye de sizinle gelebilir. Bu ücretsizdir ve bağımsızdır.

    Belediye size bunu daha inceleme başlamadan bildirmek zorundadır. Bu, bakım veren yakın için de geçerlidir.

    Birinin önermesini beklemeniz gerekmez. Şöyle deyin: “Bağımsız danışmanlık (cliëntondersteuning) istiyorum.”
tip-clientondersteuning-step-1 = Belediyenize sorun
tip-clientondersteuning-step-2 = MEE sayfasına bakın

tip-persoonlijk-plan-title = Hangi yardımın uygun olduğunu kendiniz yazın
tip-persoonlijk-plan-text =
    Kendi planınızı verebilirsiniz. Buna kişisel plan (persoonlijk plan) denir. Plan, bildirimden (melding) sonraki yedi gün içinde belediyede olmalıdır.

    Yarım A4 yeter. Artık neler yapılamıyor? Şimdi kim, ne sıklıkta yardım ediyor? En uygun yardım ne olurdu?

    Zorunlu değildir. Plan olmadan da inceleme devam eder. Ama planla görüşme sizin istediğinizle başlar.
tip-persoonlijk-plan-step-1 = Ne zamana kadar olduğuna bakın
tip-persoonlijk-plan-step-2 = Nereye vereceğinizi sorun

tip-gesprek-voorbereiden-title = Belediyeyle görüşmeye hazırlanın
tip-gesprek-voorbereiden-text =
    Belediye sizinle neyin gerektiğini konuşur. Birçok kişi buna mutfak masası görüşmesi (keukentafelgesprek) der.

    Önceden sıradan bir haftayı yazın. Artık neler yapılamıyor? Şimdi kim yapıyor? Kaç saat sürüyor? Kötü bir günü de yazın.

    Belediye, bakım veren yakının neye ihtiyacı olduğuna da bakmak zorundadır. Bu yüzden neyin fazla ağır olduğunu dürüstçe söyleyin. Küçük göstermenin kimseye yararı olmaz.

    Yanınızda biri olabilir: aileniz, bir tanıdık ya da bağımsız bir danışman (cliëntondersteuner). Görüşmenin evinizde olup olamayacağını çekinmeden sorun.
tip-gesprek-voorbereiden-step-1 = Randevunun ne zaman olduğuna bakın
tip-gesprek-voorbereiden-step-2 = Mantelzorglijn hattıyla konuşun

tip-verslag-nalezen-title = Raporu (verslag) satır satır okuyun
tip-verslag-nalezen-text =
    İncelemeden sonra bir rapor (verslag) alırsınız. Raporda neler konuşulduğu ve belediyenin hangi yardımı uygun bulduğu yazar.

    Yanlış ya da eksik bir şey mi var? Onu ekleyin. Bir kopyasını kendiniz saklayın.

    Çoğu zaman raporu imzalar ve geri gönderirsiniz. O zaman bu sizin başvurunuz (aanvraag) olur. Belediye önermese de her zaman başvurabilirsiniz.
tip-verslag-nalezen-step-1 = Raporu bu uygulamaya koyun
tip-verslag-nalezen-step-2 = Neyin değişmesi gerektiğini yazın
tip-verslag-nalezen-step-3 = Yanlış bir şey varsa arayın

tip-onderzoek-te-laat-title = İnceleme gecikti: yardım için şimdi başvurun
tip-onderzoek-te-laat-text =
    Belediyenin inceleme için altı haftası vardır. Bu süre geçti. Daha fazla beklemeniz gerekmez.

    Şimdi hemen başvurabilirsiniz (aanvraag). Sonra belediye iki hafta içinde karar vermek zorundadır.

    Başvurunuza bildirimi (melding) hangi gün yaptığınızı yazın. Hangi yardımın gerektiğini de yazın. Daha fazlası gerekmez.

    Belediye geciken bir inceleme için ceza ödemez. Bu yüzden başvuru en hızlı yoldur.
tip-onderzoek-te-laat-step-1 = Başvuruyu yazın
tip-onderzoek-te-laat-step-2 = Belediyeyi arayın

tip-besluit-te-laat-title = Karar gecikti: bir mektup gönderin
tip-besluit-te-laat-text =
    Belediyenin başvuru için karar vermesi gerekiyordu. O gün geçti. Önce belediyenin daha çok süre aldığını yazan bir mektubunuz olup olmadığına bakın.

    Böyle bir mektup yok mu? O zaman belediyenin geciktiğini yazın. Böyle bir mektuba gecikme ihtarı (ingebrekestelling) denir. Belediyenin bundan sonra iki haftası daha olur.

    Sonra yine karar çıkmazsa belediye çoğu zaman günlük bir tutar ödemek zorundadır. Bu en çok 42 gün sürer.

    Bir kopyayı ve mektubu gönderdiğiniz günü saklayın.
tip-besluit-te-laat-step-1 = Mektubu yazın
tip-besluit-te-laat-step-2 = Juridisch Loket bürosundan yardım isteyin

tip-ingebrekestelling-verlopen-title = Hâlâ karar yok mu? Artık her gün sayılıyor
tip-ingebrekestelling-verlopen-text =
    Mektubunuzdan iki hafta sonra hâlâ karar yok. Belediye artık çoğu zaman günlük bir tutar ödemek zorundadır. Bu en çok 42 gün sürer.

    Belediyeyi arayın ve kararın ne zaman çıkacağını sorun. Kiminle konuştuğunuzu ve ne söylendiğini yazın.

    Artık önce itiraz (bezwaar) etmeden mahkemeye de gidebilirsiniz. Bunu Juridisch Loket (hukuki danışma bürosu) ile görüşün.
tip-ingebrekestelling-verlopen-step-1 = Son duruma bakın
tip-ingebrekestelling-verlopen-step-2 = Juridisch Loket bürosundan yardım isteyin

tip-welke-wet-title = Hangi danışma bürosuna (loket) gitmelisiniz?
tip-welke-wet-text =
    Evde yardım ya da hayata katılmak için yardım mı? O zaman belediyeye gidersiniz. Bu, Wmo yasasıdır. 18 yaşından küçük çocuklar için de belediye vardır.

    Aile hekimi (huisarts), mahalle hemşireliği (wijkverpleging) ve hastane, sağlık sigortası (zorgverzekeraar) üzerinden olur.

    Gece gündüz yakında birinin olması gerekiyor mu ve bu böyle mi kalacak? O zaman CIZ adlı kurum karar verir. Bu yasanın adı Wlz'dir.

    Emin değil misiniz? Regelhulp adlı web sitesi seçmenize yardım eder.
tip-welke-wet-step-1 = En çok beş soruyu yanıtlayın
tip-welke-wet-step-2 = Regelhulp sitesini açın

tip-van-melding-tot-hulp-title = Neler olacağını bilin: ilk sorudan yardıma kadar
tip-van-melding-tot-hulp-text =
    Her şey bir bildirimle (melding) başlar. Yardım gerektiğini söylersiniz. Belediye sorunuzu aldığını onaylar.

    Sonra inceleme (onderzoek) ve bir görüşme gelir. Bu en çok altı hafta sürer. İlk yedi gün içinde kendiniz bir plan verebilirsiniz.

    İncelemeden bir rapor (verslag) çıkar. Çoğu zaman onu imzalar ve geri gönderirsiniz. O zaman bu sizin başvurunuz (aanvraag) olur.

    Belediye bir başvuru için iki hafta içinde karar verir. Toplam sekiz hafta eder. Uygulamada bazen biraz daha uzun sürer.

    Karar kâğıt üzerinde gelir. Buna beschikking denir. Aynı fikirde değil misiniz? O zaman itiraz (bezwaar) etmek için altı haftanız vardır.

    Bu uygulama günleri sizin için sayar. Her destekte (voorziening) sıranın kimde olduğunu ve ne zamana kadar olduğunu görürsünüz.
tip-van-melding-tot-hulp-step-1 = Şimdi nerede olduğunuza bakın
tip-van-melding-tot-hulp-step-2 = Belediyeyi arayın

tip-nee-aan-de-telefoon-title = Telefondaki “hayır” henüz bir karar değildir
tip-nee-aan-de-telefoon-text =
    Bazen biri telefonda şöyle der: “Bunun için uygun değilsiniz.” Bu bir karar değildir. O yüzden buna itiraz (bezwaar) da edemezsiniz.

    O zaman sakince şöyle deyin: “Yine de bildirim (melding) yapmak istiyorum. Bunu onaylar mısınız?” Ya da bildirimi kâğıtla gönderin.

    İncelemeden sonra her zaman başvurabilirsiniz (aanvraag). Belediye önermese de. O zaman yazılı bir karar gelir ve onunla bir şey yapabilirsiniz.
tip-nee-aan-de-telefoon-step-1 = Sorunuzu kâğıda yazın
tip-nee-aan-de-telefoon-step-2 = Juridisch Loket bürosuna sorun

tip-besluit-controleren-title = Karar geldi: beş adımda kontrol edin
tip-besluit-controleren-text =
    İtiraz (bezwaar) etmek için altı haftanız vardır. Şimdi on beş dakika ayırın, o zaman durumunuzu bilirsiniz.

    1. Hangi yardım ve ne kadar? Ne çeşit yardım olduğu ve ne kadar olduğu yazmalıdır.

    2. Hangi günden, hangi güne kadar? Son günü ajandanıza yazın.

    3. Yardım belediyenin kendisinden mi geliyor, yoksa bir PGB mi? İstediğiniz bu muydu?

    4. Neden böyle karar verildi? Görüşmenin raporuyla (verslag) karşılaştırın. Anlattığınız bir şey eksik mi?

    5. Yanlış bir şey mi var? Önce arayın ve açıklama isteyin. Ama çok beklemeyin: altı hafta işlemeye devam eder.
tip-besluit-controleren-step-1 = Desteğe bakın
tip-besluit-controleren-step-2 = Sorunuz varsa arayın
tip-besluit-controleren-step-3 = İtiraz yazın

tip-naar-de-rechter-title = İtirazınız reddedildi mi? Daha mahkemeye gidebilirsiniz
tip-naar-de-rechter-text =
    İtirazınıza verilen yanıta katılmıyor musunuz? O zaman mahkemede dava açabilirsiniz (beroep). Bunun için altı haftanız vardır.

    Süre, belediyenin yanıtı gönderdiği günün ertesi günü başlar. Son haftayı beklemeyin.

    Başlamak için mahkemeye para ödersiniz. Şu an ne kadar olduğunu önceden sorun.

    Juridisch Loket bürosunu (hukuki danışma) arayın ve dava açmanın işe yarayıp yaramayacağını sorun. Geliriniz düşük mü? O zaman bu öğüt ücretsizdir.
tip-naar-de-rechter-step-1 = Juridisch Loket bürosundan yardım isteyin
tip-naar-de-rechter-step-2 = Ne zamana kadar olduğuna bakın

tip-hulp-komt-niet-title = Yardım gelmiyor mu ya da hep başka biri mi geliyor?
tip-hulp-komt-niet-text =
    Kararda yazan yardıma hakkınız vardır. Gelmiyor mu ya da çoğu zaman gelmiyor mu? Şöyle yapın.

    1. İki hafta boyunca neyin kötü gittiğini yazın. Gün, saat ve ne yapılmadığı. Daha fazlası gerekmez.

    2. Yardımı veren kuruluşu arayın. Sizinle kimin sürekli ilgilendiğini ve ne zaman düzeleceğini sorun.

    3. İşe yaramıyor mu? Belediyeyi arayın. Verdiği yardımdan belediye sorumlu kalır.

    4. Düzelmezse başka bir kuruluş isteyin. Yanıtı yazılı isteyin.
tip-hulp-komt-niet-step-1 = Belediyeyi arayın
tip-hulp-komt-niet-step-2 = Mesaj yazın

tip-bezwaar-maken-title = Karara katılmıyor musunuz? İtiraz (bezwaar) edin
tip-bezwaar-maken-text =
    Altı haftanız vardır. Süre, belediyenin kararı gönderdiği günün ertesi günü başlar. İtiraz (bezwaar) etmek ücretsizdir.

    1. Kararı önünüze alın. Tarihi ve numarayı yazın.

    2. Neden yanlış olduğunu yazın. Ne yapılamıyor ve ne unutuldu? Yarım sayfa yeter.

    3. Nedenleriniz henüz hazır değil mi? İtirazı yine de zamanında gönderin. Nedenlerin sonra geleceğini yazın.

    4. Altına adınızı, adresinizi, tarihi ve imzanızı koyun.

    5. Zamanında gönderin ve bir kopyasını saklayın. Dijital mi gönderiyorsunuz? O zaman onayı da saklayın.
tip-bezwaar-maken-step-1 = İtirazı yazın
tip-bezwaar-maken-step-2 = Juridisch Loket bürosundan yardım isteyin
