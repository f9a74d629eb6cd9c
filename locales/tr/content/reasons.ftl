# Bir öneri neden burada: her bilgi için bir cümle.

# Sözle bir gün: $day ve $month sayıdır.
date = { $month ->
    [1] { $day } Ocak
    [2] { $day } Şubat
    [3] { $day } Mart
    [4] { $day } Nisan
    [5] { $day } Mayıs
    [6] { $day } Haziran
    [7] { $day } Temmuz
    [8] { $day } Ağustos
    [9] { $day } Eylül
    [10] { $day } Ekim
    [11] { $day } Kasım
   *[12] { $day } Aralık
}

reason-general = Bakan ya da bakım alan herkesin bilmesinde yarar var.
reason-gemeente = Bu, belediyenizden geliyor.
reason-saved = Bu öneriyi kaydettiniz.

reason-role = { $value ->
    [client] Yardım alıyor ya da istiyorsunuz.
   *[mantelzorger] Birine bakıyorsunuz.
}
reason-relation = { $value ->
    [partner] Eşinize bakıyorsunuz.
    [ouder] Annenize ya da babanıza bakıyorsunuz.
    [kind] Çocuğunuza bakıyorsunuz.
    [familie] Bir akrabanıza bakıyorsunuz.
    [vriend] Bir arkadaşınıza bakıyorsunuz.
   *[buur] Bir komşunuza bakıyorsunuz.
}
reason-together = { $value ->
    [yes] Aynı evde oturuyorsunuz.
   *[no] Aynı evde oturmuyorsunuz.
}
reason-hours = Haftada yaklaşık { $hours } saat bakıyorsunuz.
reason-condition = { $role ->
    [client] { $value ->
        [dementie] Demansla yaşıyorsunuz.
        [lichamelijk] Bir hastalığınız ya da engeliniz var.
        [psychisch] Ruhsal şikâyetleriniz var.
        [terminaal] Yaşamınızın son dönemi başladı.
        [verstandelijk] Zihinsel bir engeliniz var.
       *[ouderdom] Yaşınız ilerliyor.
    }
   *[mantelzorger] { $value ->
        [dementie] Demansı olan birine bakıyorsunuz.
        [lichamelijk] Hastalığı ya da engeli olan birine bakıyorsunuz.
        [psychisch] Ruhsal şikâyetleri olan birine bakıyorsunuz.
        [terminaal] Yaşamının son döneminde olan birine bakıyorsunuz.
        [verstandelijk] Zihinsel engeli olan birine bakıyorsunuz.
       *[ouderdom] Yaşı ilerleyen birine bakıyorsunuz.
    }
}
reason-work = { $value ->
    [werk] Bir işiniz var.
    [school] Okula gidiyorsunuz ya da öğrenim görüyorsunuz.
    [pensioen] Emeklisiniz.
   *[geen-werk] Şu an işiniz yok.
}
reason-age = { $value ->
    [onder-18] 18 yaşından küçüksünüz.
    [n18-24] Henüz gençsiniz.
    [n25-66] Bu, yaşınıza uygun.
   *[n67-plus] 67 yaşında ya da daha büyüksünüz.
}
reason-pgb = { $value ->
    [yes] Bir PGB var.
   *[no] Şu an PGB yok.
}
reason-load = { $value ->
    [light] Bakımın altından iyi kalkıyorsunuz.
    [middle] Bakım sizi zorluyor.
    [heavy] Bakımın ağır olduğunu söylediniz.
   *[too-heavy] Bakımın fazla ağır olduğunu söylediniz.
}
reason-stage = { $value ->
    [niets] Henüz yardım istenmedi.
    [melding] Belediye hangi yardımın uygun olduğunu inceliyor.
    [aanvraag] Belediyenin bir başvuru için daha karar vermesi gerekiyor.
    [afgewezen] Belediye yardımı reddetti.
    [loopt] Belediyeden yardım var.
   *[bezwaar] Süren bir itiraz var.
}
reason-term-passed = { $value ->
    [onderzoek] İncelemenin { $date } günü bitmiş olması gerekiyordu.
    [beschikking] Belediyenin en geç { $date } günü karar vermesi gerekiyordu.
    [beslissing-op-bezwaar] İtirazınızın yanıtının { $date } günü gelmiş olması gerekiyordu.
   *[ingebrekestelling] Mektubunuzdan sonraki iki hafta { $date } günü bitti.
}
reason-term-soon = { $value ->
    [persoonlijk-plan] Kendi planınızı vermek için son gün { $date }.
    [bezwaar] İtiraz etmek için son gün { $date }.
    [beroep] Mahkemeye gitmek için son gün { $date }.
    [onderzoek] İncelemenin { $date } günü bitmiş olması gerekiyor.
    [beschikking] Belediyenin en geç { $date } günü karar vermesi gerekiyor.
   *[beslissing-op-bezwaar] İtirazınızın yanıtının { $date } günü gelmiş olması gerekiyor.
}
reason-term-runs = { $value ->
    [persoonlijk-plan] Kendi planınızı vermek için son gün { $date }.
    [onderzoek] İnceleme { $date } gününe kadar sürüyor.
    [beschikking] Belediyenin karar vermek için { $date } gününe kadar süresi var.
    [bezwaar] İtiraz etmek için son gün { $date }.
    [beslissing-op-bezwaar] Belediyenin itirazınıza yanıt vermek için { $date } gününe kadar süresi var.
    [beroep] Mahkemeye gitmek için son gün { $date }.
   *[dwangsom] Belediye gecikti ve günlük tutar işliyor.
}
reason-budget = { $value ->
    [short] { $dated ->
        [yes] PGB { $date } dolayında bitecek gibi görünüyor.
       *[no] PGB yetmeyecek gibi görünüyor.
    }
   *[ends-soon] PGB { $date } günü sona eriyor.
}
reason-appointment = { $value ->
    [gemeente] { $days ->
        [0] Bugün belediyeyle bir randevu var.
       *[other] Yarın belediyeyle bir randevu var.
    }
   *[tomorrow] Yarın bir randevunuz var.
}
reason-heronderzoek = { $dated ->
    [yes] Belediye { $date } dolayında yardıma yeniden bakacak.
   *[no] Belediye yakında yardıma yeniden bakacak.
}
reason-month = { $value ->
    [january] Ocak ayındayız.
    [february] Şubat ayındayız.
    [march] Mart ayındayız.
    [april] Nisan ayındayız.
    [may] Mayıs ayındayız.
    [june] Haziran ayındayız.
    [july] Temmuz ayındayız.
    [august] Ağustos ayındayız.
    [september] Eylül ayındayız.
    [october] Ekim ayındayız.
    [november] Kasım ayındayız.
   *[december] Aralık ayındayız.
}
reason-season = { $value ->
    [spring] Mevsim ilkbahar.
    [summer] Mevsim yaz.
    [autumn] Mevsim sonbahar.
   *[winter] Mevsim kış.
}
reason-calendar = { $value ->
    [dag-van-de-mantelzorg] 10 Kasım, bakım veren yakınların günüdür (Dag van de Mantelzorg).
    [year-end] Yıl bitmek üzere.
   *[before-summer] Yaz geliyor.
}
reason-connected = { $value ->
    [yes] Belediyeniz bu uygulamaya bağlı.
   *[no] Bu uygulama henüz bir belediyeye bağlı değil.
}

# Bir şeyin ne kadar sürdüğü: $weeks bir sayıdır.
effort-weeks = Yasaya göre karar çıkana kadar en çok { $weeks } hafta sürer. Belediye bazen daha çok süre ister.

paper-tip-steps = Size kim yardım edebilir
paper-tip-source = Kaynak
paper-tip-checked = Kontrol tarihi
paper-tip-footer = Naaste ile hazırlandı: bakım verenler için bir uygulama. Hâlâ geçerli olup olmadığına kaynaktan bakın.
