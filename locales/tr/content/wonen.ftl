# Yardımcı araçlar ve konut.
tip-hulpmiddel-vragen-title = Tekerlekli sandalye ya da başka yardımcı araç mı gerekiyor?
tip-hulpmiddel-vragen-text =
    Tekerlekli sandalye ya da akülü scooter (scootmobiel) için belediyeye gidebilirsiniz. Bir bildirimle (melding) başlar. Sonra bir görüşme olur.

    Henüz bir şey satın almayın. Önce belediyenin ne verdiğini sorun. Herkesin mağazadan aldığı bir şeyi belediye çoğu zaman ödemez.

    Yardımcı araç (hulpmiddel) kısa bir süre için mi ya da bir tedaviyle mi ilgili? O zaman sağlık sigortasına (zorgverzekeraar) da sorun.

    Yardımcı araç olmadan neyin yapılamadığını yazın. Örneğin: dışarı çıkamamak, tek başına yatağa gidememek.
tip-hulpmiddel-vragen-step-1 = Belediyeyi arayın
tip-hulpmiddel-vragen-step-2 = Regelhulp sitesine bakın
