# Demans.
tip-casemanager-dementie-title = Demans danışmanı (casemanager dementie) sorun
tip-casemanager-dementie-text =
    Demans danışmanı (casemanager dementie), sizinle birlikte yürüyen, hep aynı kişidir. Yakındaki yardımı bilir ve ilerisini düşünür.

    Sizin orada bir demans danışmanı olup olmadığını aile hekiminize (huisarts) sorun. Ücreti ve bekleme listesi olup olmadığını da sorun. Bu her yerde aynı değildir.

    Bekleme listesi uzun mu? O zamana kadar kimi arayabileceğinizi sorun.
tip-casemanager-dementie-step-1 = Aile hekiminizi arayın
tip-casemanager-dementie-step-2 = Alzheimer Telefoon hattını arayın

tip-dementie-eerste-weken-title = Demans olduğunu yeni mi duydunuz? Bununla başlayın
tip-dementie-eerste-weken-text =
    Üzerinize çok şey geliyor. Hepsi şimdi gerekmez. Bu beş şey sonra daha zor olur, bu yüzden önce bunları yapın.

    1. Sizinle sürekli kimin ilgileneceğini aile hekimine (huisarts) sorun.

    2. Güvendiğiniz iki kişiye anlatın. Tek başına taşımak fazla ağırdır.

    3. Henüz iyi olurken neyin önemli olduğunu birlikte konuşun. Bunu yazın.

    4. İleride para ve bakım konusunda kimin karar vereceğini zamanında düzenleyin. Bunun için notere gidersiniz.

    5. Şu an idare etseniz de belediyede bir bildirimle (melding) başlayın. Yalnızca yardım gerekeceğini söyleyin.
tip-dementie-eerste-weken-step-1 = Aile hekimini arayın
tip-dementie-eerste-weken-step-2 = Alzheimer Telefoon hattını arayın
tip-dementie-eerste-weken-step-3 = dementie.nl sitesine bakın
