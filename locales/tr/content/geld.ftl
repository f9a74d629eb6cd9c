# Para ve PGB.
tip-eigen-bijdrage-title = 2026'da yardım için kendiniz ne ödersiniz?
tip-eigen-bijdrage-text =
    Belediyenin yardımı için çoğu zaman katkı payı (eigen bijdrage) ödersiniz. Bu 2026'da ayda en çok € 21,80'dir. Ne kadar yardım gelirse gelsin, bu tutar bütün hane halkı içindir.

    Bazen hiçbir şey ödemezsiniz. Örneğin eşinizle oturuyorsanız ve ikinizden biri henüz devlet emekli aylığı (AOW) yaşına gelmemişse. Ya da yardım yalnızca bir tekerlekli sandalyeyse. Geliriniz az olduğunda da daha az olabilir. Bunu belediyenize sorun.

    Faturayı CAK gönderir: bu parayı toplayan kurum. Fatura doğru değil mi? O zaman altı hafta içinde itiraz (bezwaar) edebilirsiniz.

    Korumalı yaşam (beschermd wonen) ve barınma (opvang) için başka kurallar vardır. 2027'de ne ödeyeceğinizi bilmek ister misiniz? O zaman CAK kurumuna sorun.
tip-eigen-bijdrage-step-1 = CAK kurumunu arayın
tip-eigen-bijdrage-step-2 = Desteklerinize bakın

tip-pgb-tekort-title = PGB yetmeyecek gibi: şimdi bakın
tip-pgb-tekort-text =
    Kayıtlarınıza göre PGB, süresi dolmadan bitiyor. SVB kurumu hiçbir zaman bütün bütçeden fazlasını ödemez. Bir ayda daha çok harcamak ise olur.

    Daha hangi saatlerin geleceğine bakın. Birkaçı kalkabilir mi ya da sonra olabilir mi? O zaman belki yeter.

    Öncekinden daha çok bakım mı gerekiyor? Belediyeyi arayın ve bütçeye yeniden bakılıp bakılamayacağını sorun. Bunu para bitmeden yapın.
tip-pgb-tekort-step-1 = PGB'nize bakın
tip-pgb-tekort-step-2 = Belediyeyi arayın
tip-pgb-tekort-step-3 = SVB kurumunu arayın

tip-pgb-verlengen-title = PGB sona eriyor: zamanında yenisini isteyin
tip-pgb-verlengen-text =
    Bir PGB, karardaki son güne kadar sürer. Ondan sonra SVB kurumu ödemez.

    Belediyenin inceleme için altı, karar için iki haftası vardır. Bu yüzden en geç sekiz hafta önce isteyin. Daha erken de olur.

    O gün geçti mi? O zaman bugün arayın. Karar çıkana kadar yardımın nasıl süreceğini sorun.
tip-pgb-verlengen-step-1 = Belediyeyi arayın
tip-pgb-verlengen-step-2 = PGB'nin ne zaman bittiğine bakın

tip-pgb-kiezen-title = PGB ile yardımı kendiniz seçin
tip-pgb-kiezen-text =
    Kişisel bütçe (PGB), yardım için kendi bütçenizdir. Kimin yardım edeceğini kendiniz seçersiniz. Bu bir şirket olabilir, ama bir komşu ya da aileden biri de olabilir.

    Para size verilmez. Belediye parayı SVB kurumunda hazır tutar ve yardımı SVB öder.

    Bu sizden bir şeyler ister: düzeni korumak, anlaşmalar yapmak ve saatleri kontrol etmek. Çevrenizden biri bunda yardım edebilir.

    Bunu istiyor musunuz? Belediyeyle görüşmede PGB istediğinizi ve nedenini söyleyin.
tip-pgb-kiezen-step-1 = Size uygun olup olmadığına bakın
tip-pgb-kiezen-step-2 = Belediyenize sorun

tip-pgb-beginnen-title = PGB'ye iyi başlamak: beş adım
tip-pgb-beginnen-text =
    Kişisel bütçe (PGB), yardım için kendi bütçenizdir. SVB, bakıcılarınıza (zorgverleners) ödeme yapan kurumdur. Bu ancak kâğıtlar doğruysa olur.

    1. Kararda şunları okuyun: ne kadar para, hangi yardım için ve ne zamandan ne zamana kadar.

    2. Her bakıcıyla günleri, saatleri ve ücreti kararlaştırın.

    3. Bunu bir bakım sözleşmesine (zorgovereenkomst) yazın. SVB kurumunun bunun için hazır bir formu vardır.

    4. Sözleşmeyi gönderin ve onaylanmasını bekleyin. Onay olmadan ödeme yapılmaz.

    5. Nasıl ödeyeceğinizi seçin: her ay aynı tutar ya da ay bitince saatleri göndermek.
tip-pgb-beginnen-step-1 = PGB'nizi bu uygulamaya koyun
tip-pgb-beginnen-step-2 = SVB kurumunu arayın
tip-pgb-beginnen-step-3 = Per Saldo sitesinde daha çok okuyun

tip-pgb-declareren-title = Geçen ayın saatlerini gönderin
tip-pgb-declareren-text =
    Bu, ay bitince olur. Hemen yapın, o zaman bakıcınız (zorgverlener) parasını zamanında alır. Her ay aynı tutarı mı ödüyorsunuz? O zaman bu gerekmez.

    1. Saatleri ya da faturayı isteyin. Bakıcının bunun için çoğu zaman altı haftası vardır.

    2. Beş şeyi kontrol edin: ad, günler, saatler, ücret ve toplam.

    3. Hepsini ödemeyi yapan SVB kurumuna gönderin. Bunun için çoğu zaman dört haftanız vardır. Sizde de böyle olup olmadığını belediyenize sorun.

    4. Ne kadar kaldığına ve bunun son güne kadar yetip yetmeyeceğine bakın.
tip-pgb-declareren-step-1 = PGB'nize bakın
tip-pgb-declareren-step-2 = SVB kurumunu arayın
