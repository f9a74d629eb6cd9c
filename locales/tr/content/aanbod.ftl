# Neler var: content/voorzieningen/ için metinler. Aramada bilinen Hollandaca kelimeler de vardır.

aanbod-hulp-bij-het-huishouden-title = Ev işlerinde yardım
aanbod-hulp-bij-het-huishouden-text =
    Biri, evinizi temiz ve yaşanır tutmanıza yardım eder. Örneğin temizlik, çamaşır ve alışveriş.

    Belediye, sizin daha neler yapabildiğinize sizinle birlikte bakar. Ev arkadaşlarınızın yapabilecekleri de sayılır.
aanbod-hulp-bij-het-huishouden-who = Ev işlerini artık tek başına yapamayanlar için.
aanbod-hulp-bij-het-huishouden-search = temizlik temizlikçi süpürme çamaşır ütü yemek alışveriş ev işi huishouden schoonmaken

aanbod-begeleiding-title = Yaşam desteği (begeleiding)
aanbod-begeleiding-text =
    Biri, günlük yaşamda zor olan şeylerde size yardım eder. Örneğin plan yapmak, para, mektuplar ya da başkalarıyla ilişki.

    Amaç, kendi başınıza oturmaya ve hayata katılmaya devam etmenizdir.
aanbod-begeleiding-who = Hastalık ya da engel yüzünden günlük yaşamda zorlananlar için.
aanbod-begeleiding-search = koç düzen plan kâğıt işleri mektup para günü düzenleme bireysel ruhsal begeleiding

aanbod-persoonlijke-verzorging-title = Kişisel bakım
aanbod-persoonlijke-verzorging-text =
    Biri yıkanmada, giyinmede ya da yemekte size yardım eder. Wmo yasasında bu çoğu zaman teşvik etmek ve göz kulak olmaktır.

    Bakım bir hastalık yüzünden mi gerekiyor? O zaman çoğu zaman sağlık sigortası (zorgverzekeraar) öder. Aile hekimine (huisarts) ya da mahalle hemşireliğine (wijkverpleging) sorun.
aanbod-persoonlijke-verzorging-who = Kendine bakmak için yardıma ihtiyacı olanlar için.
aanbod-persoonlijke-verzorging-search = yıkanma duş giyinme yemek tuvalet bakım verzorging

aanbod-kortdurend-verblijf-title = Kısa süreli kalış (kortdurend verblijf)
aanbod-kortdurend-verblijf-text =
    Baktığınız kişi bir süre başka bir yerde kalır. Böylece biraz dinlenirsiniz ya da bir yere gidebilirsiniz.

    Bu bir mola bakımıdır (respijtzorg): bakım veren yakının yükünü hafifleten bakım.
aanbod-kortdurend-verblijf-who = Evde bakım alanlar ve nefes alması gereken bakım veren yakın için.
aanbod-kortdurend-verblijf-search = misafirlik geçici kalma mola bakımı tatil yerine bakma hafta sonu respijtzorg logeren

aanbod-woondiensten-title = Ev yaşamı hizmetleri (woondiensten)
aanbod-woondiensten-text =
    Evinizde iyi yaşamanıza yardım eden hizmetler. Neleri kapsadığı belediyeye göre değişir.

    Sizin için neler olduğunu belediyeye sorun.
aanbod-woondiensten-who = Evde ya da evin çevresinde bir hizmetle kendi başına oturmaya devam edebilenler için.
aanbod-woondiensten-search = oturma konut ev hizmet taşınma alarm wonen

aanbod-overige-ondersteuning-title = Siz ya da aileniz için başka destek
aanbod-overige-ondersteuning-text =
    Durumunuza göre hazırlanan ve başka bir gruba girmeyen yardım. Bakım veren yakına yardım da buna girebilir.

    Belediye incelemede bakım veren yakının neye ihtiyacı olduğuna bakmak zorundadır.
aanbod-overige-ondersteuning-who = Sorusu başka yere uymayan bölge sakinleri, aileler ve bakım veren yakınlar için.
aanbod-overige-ondersteuning-search = bakım veren yakın desteği aile yük hafifletme aşırı yük destek mantelzorger

aanbod-dagbesteding-title = Gündüz etkinliği (dagbesteding)
aanbod-dagbesteding-text =
    Gündüzleri başkalarıyla birlikte size uygun bir şey yaparsınız. Yanınızda yardım eden biri vardır. Haftaya bir düzen verir.

    O sırada bakım veren yakın evde dinlenebilir.
aanbod-dagbesteding-who = Gündüzleri düzene, arkadaşlığa ya da gözetime ihtiyacı olanlar için.
aanbod-dagbesteding-search = gündüz bakımı etkinlik grup demans arkadaşlık düzen hafta dagbesteding dagopvang

aanbod-vervoerdiensten-title = Ulaşım
aanbod-vervoerdiensten-text =
    Başkalarıyla paylaştığınız bir taksi ya da minibüsle yolculuk edersiniz. Kapıdan kapıya olabilir.

    Belediye ulaşımı katkı payının (eigen bijdrage) dışında tutabilir. Bir yolculuğun ne kadar tuttuğunu sorun.
aanbod-vervoerdiensten-who = Otobüsle ya da arabayla gidemeyenler için.
aanbod-vervoerdiensten-search = taksi regiotaxi minibüs yolculuk gezi kart ortak ulaşım vervoer

aanbod-overige-groepsondersteuning-title = Grupta başka destek
aanbod-overige-groepsondersteuning-text =
    Gündüz etkinliği olmayan, grupta bir yaşam desteği ya da kurs. Neler olduğu belediyeye göre değişir.

    Yakınınızda neler olduğunu belediyeye sorun.
aanbod-overige-groepsondersteuning-who = Başkalarıyla birlikte bir şey öğrenmek ya da çalışmak isteyenler için.
aanbod-overige-groepsondersteuning-search = grup kurs eğitim aynı durumda olanlar groep

aanbod-overige-maatwerkarrangementen-title = Size özel bir paket
aanbod-overige-maatwerkarrangementen-text =
    Bazen tek çeşit yardım uymaz. Belediye o zaman farklı çeşitlerden bir paket yapar.

    Kararda ne alacağınız ve ne kadar alacağınız yazmalıdır.
aanbod-overige-maatwerkarrangementen-who = Aynı anda birkaç çeşit yardıma ihtiyacı olanlar için.
aanbod-overige-maatwerkarrangementen-search = paket birleşik kişiye özel maatwerk arrangement

aanbod-rolstoelen-title = Tekerlekli sandalye
aanbod-rolstoelen-text =
    İyi yürüyemiyorsanız size uygun bir tekerlekli sandalye. Her gün kullanılan sandalye kişiye özeldir (maatwerk).

    Hane halkınızın belediyeden yalnızca bir tekerlekli sandalyesi mi var? O zaman katkı payı (eigen bijdrage) ödemezsiniz.
aanbod-rolstoelen-who = Sık sık ya da her zaman tekerlekli sandalyeye ihtiyacı olanlar için.
aanbod-rolstoelen-search = tekerlekli sandalye akülü itme oturma yürüme rolstoel

aanbod-vervoervoorzieningen-title = Taşıt, örneğin akülü scooter (scootmobiel)
aanbod-vervoervoorzieningen-text =
    Çevrenizde dolaşmak için kendi aracınız. Örneğin akülü scooter (scootmobiel) ya da uyarlanmış bir bisiklet.

    Belediye, paylaşılan taksi gibi başka bir ulaşımın da olup olmayacağına bakar.
aanbod-vervoervoorzieningen-who = Kısa mesafeleri artık yürüyerek ya da bisikletle gidemeyenler için.
aanbod-vervoervoorzieningen-search = akülü scooter scootmobiel üç tekerlekli bisiklet araba uyarlama otobüs

aanbod-woonvoorzieningen-title = Evinizde uyarlama
aanbod-woonvoorzieningen-text =
    Orada oturmaya devam edebilmeniz için evinizde bir değişiklik. Örneğin merdiven asansörü ya da eşiksiz duş.

    Karar çıkana kadar bir şey almayın ya da yaptırmayın. Önce belediyeye sorun.
aanbod-woonvoorzieningen-who = Evde artık güvenle hareket edemeyenler için.
aanbod-woonvoorzieningen-search = merdiven asansörü traplift duş eşik tutunma kolu banyo tadilat ev uyarlama asansör

aanbod-overige-hulpmiddelen-title = Başka yardımcı araçlar
aanbod-overige-hulpmiddelen-text =
    Mağazadan kolayca almadığınız, uzun süre kullanılan bir yardımcı araç. Örneğin hasta kaldırma aracı (tillift).

    Bazı yardımcı araçları herkes satın alabilir. Bunları çoğu zaman belediyeden alamazsınız.
aanbod-overige-hulpmiddelen-who = Evde oturmak için özel bir yardımcı araca ihtiyacı olanlar için.
aanbod-overige-hulpmiddelen-search = hasta kaldırma tillift tuvalet sandalyesi duş sandalyesi yardımcı araç yatak hulpmiddel

aanbod-beschermd-wonen-title = Korumalı yaşam (beschermd wonen)
aanbod-beschermd-wonen-text =
    Gözetim ve destek olan bir yerde oturursunuz, çünkü yalnız oturmak güvenli değildir.

    Katkı payı (eigen bijdrage) burada farklıdır. Gelirinize ve varlığınıza bağlıdır.
aanbod-beschermd-wonen-who = Ruhsal sorunlar yüzünden kendi başına oturamayanlar için.
aanbod-beschermd-wonen-search = ruhsal gözetim destekli yaşam kurum beschermd wonen

aanbod-opvang-title = Barınma (opvang)
aanbod-opvang-text =
    Artık eviniz yoksa ya da evde güvende değilseniz güvenli bir yer ve yardım.

    Şu an tehlikede misiniz? 112'yi arayın. Evde şiddetten mi kaygılanıyorsunuz? Gece gündüz Veilig Thuis kurumunu arayın.
aanbod-opvang-who = Kalacak yeri olmayanlar ya da güvenli olmayan bir evden ayrılması gerekenler için.
aanbod-opvang-search = evsiz aile içi şiddet güvenli sığınma kalacak yer uyumak opvang

aanbod-spoedopvang-title = Acil barınma (spoedopvang)
aanbod-spoedopvang-text =
    Hemen gereken barınma. Form beklemeyin: belediyeyi arayın.

    Şu an tehlikede misiniz? 112'yi arayın. Evde şiddet varsa Veilig Thuis gece gündüz yardım eder.
aanbod-spoedopvang-who = Bugün güvenli bir yere ihtiyacı olanlar için.
aanbod-spoedopvang-search = acil evsiz kriz şiddet zor durum bugün spoedopvang

aanbod-overige-beschermd-wonen-en-opvang-title = Korumalı yaşam ve barınmanın başka biçimleri
aanbod-overige-beschermd-wonen-en-opvang-text =
    Öteki adlara girmeyen, korumalı oturma biçimleri. Neler olduğu belediyeye göre değişir.

    Katkı payı (eigen bijdrage) burada farklıdır. Gelirinize ve varlığınıza bağlıdır.
aanbod-overige-beschermd-wonen-en-opvang-who = Kendisine özel, korumalı bir yere ihtiyacı olanlar için.
aanbod-overige-beschermd-wonen-en-opvang-search = korumalı ev destekli barınma oturma

aanbod-totaal-zorgpakket-title = Her şey tek PGB'de
aanbod-totaal-zorgpakket-text =
    Size gereken bütün yardım, tek bir kişisel bütçede (PGB). Yardımı o zaman kendiniz düzenlersiniz.

    Belediyeye bunun olup olmadığını sorun. Yalnızca PGB olarak vardır.
aanbod-totaal-zorgpakket-who = Birkaç çeşit yardıma ihtiyacı olan ve PGB'yi kendi yönetebilenler için.
aanbod-totaal-zorgpakket-search = pgb bütçe paket kendisi düzenleme

aanbod-algemene-voorziening-title = Doğrudan yararlanabileceğiniz yardım
aanbod-algemene-voorziening-text =
    Bazı yardımlar herkes içindir. O zaman belediye önce sizi incelemez. Karar da almazsınız.

    Buna genel hizmet (algemene voorziening) denir. Örneğin bir buluşma sabahı, yemek ya da alışveriş hizmeti. Bunun için PGB olmaz.

    Bazen bir şey ödersiniz. Bunu yardımı verene sorun.
aanbod-algemene-voorziening-who = Bütün bölge sakinleri için.
aanbod-algemene-voorziening-search = genel hizmet yemek buluşma kahve alışveriş herkese açık mahalle evi algemene voorziening

aanbod-mantelzorgwaardering-title = Bakım veren yakına teşekkür (mantelzorgwaardering)
aanbod-mantelzorgwaardering-text =
    Belediye her yıl bakım veren yakınlara teşekkür eder. Bu bir para, bir hediye çeki ya da bir gezi olabilir.

    Yakınınızın oturduğu belediyeye başvurursunuz. Çoğu zaman bunu her yıl yeniden, belli bir günden önce yapmanız gerekir.
aanbod-mantelzorgwaardering-who = Bu belediyede oturan birine bakan yakınlar için.
aanbod-mantelzorgwaardering-search = teşekkür takdir hediye çeki hediye para mantelzorgwaardering mantelzorgcompliment

aanbod-clientondersteuning-title = Bağımsız danışmanlık (cliëntondersteuning)
aanbod-clientondersteuning-text =
    Biri sizinle birlikte düşünür ve görüşmeye sizinle gelir. Bu kişi belediyeden bağımsızdır.

    Belediye size bunu inceleme başlamadan bildirmek zorundadır. Bakım veren yakın da yardım isteyebilir.
aanbod-clientondersteuning-who = Bakım ya da yardımla ilgili sorusu olan herkes ve bakım veren yakınlar için.
aanbod-clientondersteuning-search = bağımsız danışman birlikte düşünme görüşme öğüt yardım cliëntondersteuning clientondersteuning

aanbod-vrijwilligers-title = Gönüllüler
aanbod-vrijwilligers-text =
    Bir gönüllü, sıradan bir işte size yardım eder. Örneğin alışveriş, küçük bir iş, bir yolculuk ya da bahçe.

    Bunun için karar gerekmez. Ücreti olup olmadığını sorun, örneğin bir yolculuk için.
aanbod-vrijwilligers-who = Ara sıra yardım ya da arkadaşlık arayanlar için.
aanbod-vrijwilligers-search = gönüllü alışveriş küçük iş bahçe ulaşım kâğıt işleri arkadaş ziyaret vrijwilliger

aanbod-klacht-title = Şikâyet (klacht)
aanbod-klacht-text =
    Size iyi davranılmadı mı? O zaman şikâyet (klacht) edebilirsiniz. Bunu belediyeye ya da yardımı verene yapabilirsiniz.

    Bir karara katılmıyor musunuz? O zaman itiraz (bezwaar) edersiniz. Bu, şikâyetten başka bir şeydir.

    Belediyeyle anlaşamıyor musunuz? O zaman ombudsman bakabilir.
aanbod-klacht-who = Gidişten memnun olmayanlar için.
aanbod-klacht-search = şikâyet sikayet memnun değil ombudsman davranış klacht
