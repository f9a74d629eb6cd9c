# What to do for a budget: around the end of a year, and when something waits.
pgb-todo-months = Bildirilecek aylar: { $months }.
pgb-todo-more = { $list } ve { $count } tane daha
pgb-todo-send = { $count ->
    [one] Bir bildirim hazır. Onu SVB’ye gönderin.
   *[other] { $count } bildirim hazır. Onları SVB’ye gönderin.
}
pgb-todo-bills = Son saatleri ve faturaları isteyin: { $carers }. Bakıcının bunun için genellikle altı haftası vardır.
pgb-todo-balance = Bütçenizde ne kadar kaldığına SVB’de bakın. Bu özetle aynı mı?
pgb-todo-short = Bu hesaba göre { $amount } euro eksik kalıyor. Daha az saatle olur mu, bakın ve belediyenizi arayın. Yalnız gerçekten eksik kalıyorsa SVB’ye kendiniz para yatırabilirsiniz.
pgb-todo-renewal = Belediyeden bütçenin uzatılmasını isteyin.
pgb-todo-cutoff = { $year } yılının bütün bildirimleri o güne kadar gitmiş olmalı.
pgb-todo-cutoff-unknown = { $year } yılı için hangi güne kadar bildirim yapabileceğinize karar mektubunuzda (beschikking) bakın. Orada yazmıyor mu? Belediyeye sorun. O günü bu bütçeye yazın.
pgb-todo-box3 = SVB’ye kendiniz para yatırdınız mı? Bunun 31 Aralık’ta kalanı box 3’te varlık sayılabilir. Bunu vergi dairesine (Belastingdienst) sorun.
