## Yasadaki süreler: adları, sonra kim ne zamana kadar ne yapar
term-onderzoek = Belediyenin incelemesi (onderzoek)
term-persoonlijk-plan = Kişisel planınız (persoonlijk plan)
term-beschikking = Başvuru kararı (beschikking)
term-bezwaar = İtiraz etme (bezwaar)
term-beslissing-op-bezwaar = İtiraz kararı
term-beroep = Dava açma (beroep)
term-ingebrekestelling = Belediyenin son iki haftası
term-dwangsom = Belediyenin gecikme cezası (dwangsom)

term-line-onderzoek = Belediye incelemeyi en geç { $date } günü bitirir.
term-line-persoonlijk-plan = Kendi planınızı vermek için son gün: { $date }.
term-line-beschikking = Belediye en geç { $date } günü karar verir.
term-line-bezwaar = İtiraz etmek için son gün: { $date }.
term-line-beslissing-op-bezwaar = Belediye itiraz için en geç { $date } günü karar verir.
term-line-beroep = Mahkemeye gitmek için son gün: { $date }.
term-line-ingebrekestelling = Belediyenin karar vermesi için son gün: { $date }.
term-line-dwangsom = Gecikme cezasının işlediği son gün: { $date }.

term-late-onderzoek = İncelemenin { $date } günü bitmiş olması gerekiyordu.
term-late-persoonlijk-plan = Kendi planınızı vermek için son gün { $date } idi.
term-late-beschikking = Belediyenin en geç { $date } günü karar vermesi gerekiyordu.
term-late-bezwaar = İtiraz etmek için son gün { $date } idi.
term-late-beslissing-op-bezwaar = Belediyenin itiraz için en geç { $date } günü karar vermesi gerekiyordu.
term-late-beroep = Mahkemeye gitmek için son gün { $date } idi.
term-late-ingebrekestelling = Son iki hafta bitti. Bitiş günü: { $date }.
term-late-dwangsom = Gecikme cezasının işlediği son gün { $date } idi.

term-why-onderzoek = Bildirimden (melding) sonra belediyenin inceleme için altı haftası vardır.
term-why-persoonlijk-plan = Bildirimden sonraki yedi gün içinde neye ihtiyaç olduğunu kendiniz yazabilirsiniz. Zorunlu değildir.
term-why-beschikking = Başvurudan sonra belediyenin karar vermek için iki haftası vardır.
term-why-bezwaar = İtiraz etmek için altı haftanız vardır. Ücretsizdir.
term-why-beslissing-op-bezwaar = Belediyenin altı haftası vardır. Bu süre, itiraz için son günden sonra sayılır.
term-why-beslissing-op-bezwaar-commissie = Bir kurul görüş bildirir. Bu yüzden belediyenin on iki haftası vardır.
term-why-beroep = Mahkemeye gitmek için altı haftanız vardır. Bu ücretlidir.
term-why-ingebrekestelling = Kararın geciktiğini yazdınız. Belediyenin şimdi iki haftası daha vardır.
term-why-dwangsom = Belediye geciktiği her gün için size para öder, en çok 42 gün.

term-state-suspended = Durduruldu
term-state-met = Zamanında
term-state-passed = Geçti
term-suspended-text = Süre durduruldu. Belediye bir şey bekliyor.
term-safe = Güvenli son gün: { $date }.
term-formal = Yasaya göre son gün: { $date }. O günü beklemeyin.
term-formal-gemeente = Hafta sonu ve tatiller olmasaydı bu gün { $date } olurdu.
term-counted-from = Sayılmaya başlanan gün: { $date }.
term-due = Şimdiye kadar { $amount }.
term-law = Yasada
actor-burger = Sıra sizde
actor-gemeente = Sıra belediyede

## Şimdi ne işe yarar
action-persoonlijk-plan = Kendi planınızı yapın
action-aanvraag = Şimdi başvurun
action-ingebrekestelling = Geciktiğini yazın
action-bezwaar = İtiraz edin
action-beroep = Mahkemeye gidin
action-informatie-geven = Bilgiyi verin
action-verlengen = Uzatma isteyin
action-bellen = Belediyeyi arayın
action-title = Şimdi yapabilecekleriniz

## Her iş için adımlar; mektuplar her dilde Hollandaca kalır
do-persoonlijk-plan-1 = Nelerin yapılabildiğini, nelerin yapılamadığını ve neye ihtiyacınız olduğunu yazın.
do-persoonlijk-plan-2 = Bakım veren yakın olarak sizin neye ihtiyacınız olduğunu da yazın.
do-persoonlijk-plan-3 = Planı belediyeye gönderin. Bir kopyasını saklayın.
do-aanvraag-1 = İnceleme bitti ya da gecikti. Artık başvurabilirsiniz.
do-aanvraag-2 = Aşağıdaki mektubu kullanın ya da raporu (verslag) imzalayın.
do-aanvraag-3 = Başvurunuzun alındığına dair onay isteyin. Sonra belediyenin iki haftası vardır.
do-ingebrekestelling-1 = Önce arayın. Belediye çoğu zaman neden geciktiğini bilir.
do-ingebrekestelling-2 = Sonra aşağıdaki mektubu gönderin. Belediyenin iki haftası daha olur.
do-ingebrekestelling-3 = Belediye yine karar vermedi mi? O zaman geciktiği her gün için size para öder.
do-bezwaar-1 = Aşağıdaki mektubu güvenli son günden önce gönderin.
do-bezwaar-2 = Nedenlerinizi sonra da gönderebilirsiniz. Bunu mektuba yazın.
do-bezwaar-3 = Bağımsız danışmanlık (cliëntondersteuning) ücretsiz yardım eder. Juridisch Loket hukuki öğüt verir.
do-beroep-1 = Önce Juridisch Loket bürosunu arayın: 0800-8020.
do-beroep-2 = Nedenlerinizi yazdığınız bir mektubu mahkemeye gönderin. Kararı da ekleyin.
do-beroep-3 = Mahkeme bir fatura gönderir (griffierecht, mahkeme harcı).
do-informatie-1 = Belediyenin hangi bilgiyi istediğine mektuptan bakın.
do-informatie-2 = Zamanında yetişmiyor mu? O zaman daha fazla süre isteyin.
do-informatie-3 = Belediye beklediği sürece süre durur.
do-verlengen-1 = Uzatmayı son günden en az sekiz hafta önce isteyin.
do-verlengen-2 = Aşağıdaki mektubu gönderin ya da belediyeyi arayın.
do-verlengen-3 = Yardımın yeni karara kadar sürüp sürmeyeceğini sorun.
do-bellen-1 = Belediyeyi arayın ve kayıt numarasını (kenmerk) söyleyin.
do-bellen-2 = Kiminle konuştuğunuzu ve ne kararlaştırdığınızı yazın.
do-letter = Örnek mektup (Hollandaca)
do-letter-intro = Adınızı, adresinizi ve tarihi ekleyin.
do-sent = Gönderdiniz mi? Kanıtı saklayın. Mektup, ancak belediye aldığını onaylayınca verilmiş sayılır.
letter-verlengen = Geachte heer of mevrouw, Het besluit over { $name } loopt tot en met { $end }. De hulp is nog steeds nodig. Ik vraag u om verlenging. Wilt u de hulp laten doorlopen tot u beslist? Met vriendelijke groet,
