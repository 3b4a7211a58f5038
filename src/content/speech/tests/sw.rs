use super::{same, speaker};

#[test]
fn swahili() {
    let s = speaker("sw");
    same(&[
        (s.cardinal(0), "sifuri"),
        (s.cardinal(11), "kumi na moja"),
        (s.cardinal(25), "ishirini na tano"),
        (s.cardinal(100), "mia moja"),
        (s.cardinal(112), "mia moja na kumi na mbili"),
        (s.cardinal(1_234), "elfu moja mia mbili na thelathini na nne"),
        (s.cardinal(2_500), "elfu mbili na mia tano"),
        (s.cardinal(5_000), "elfu tano"),
        (s.cardinal(200_000), "laki mbili"),
        (s.cardinal(4_000_000), "milioni nne"),
        (s.year(2027), "elfu mbili na ishirini na saba"),
        (s.date(2027, 9, 14, 2), "Jumanne tarehe kumi na nne Septemba mwaka elfu mbili na ishirini na saba"),
        (s.date(2027, 7, 1, 4), "Alhamisi tarehe mosi Julai mwaka elfu mbili na ishirini na saba"),
        (s.time(6 * 60), "saa kumi na mbili asubuhi"),
        (s.time(17 * 60), "saa kumi na moja jioni"),
        (s.time(8 * 60), "saa mbili asubuhi"),
        (s.time(0), "saa sita usiku"),
        (s.time(12 * 60), "saa sita mchana"),
        (s.time(13 * 60 + 30), "saa saba na nusu mchana"),
        (s.time(16 * 60 + 45), "saa kumi na moja kasorobo jioni"),
        (s.time(9 * 60 + 15), "saa tatu na robo asubuhi"),
        (s.time(20 * 60 + 7), "saa mbili na dakika saba usiku"),
        (s.time(4 * 60), "saa kumi alfajiri"),
        (s.span(360, 1020), "saa kumi na mbili asubuhi hadi saa kumi na moja jioni"),
        (s.phone("0800 200 100"), "sifuri nane sifuri sifuri, mbili sifuri sifuri, moja sifuri sifuri"),
        (s.digits("112"), "moja moja mbili"),
        (s.money(20_000, "MSh"), "shilingi elfu ishirini za Maruvia"),
        (s.money(3_500, "MSh"), "shilingi elfu tatu na mia tano za Maruvia"),
        (s.text("una miaka 18 au zaidi"), "una miaka kumi na minane au zaidi"),
        (
            s.text("miaka 35, siku 21, watu 2, saa 3"),
            "miaka thelathini na mitano, siku ishirini na moja, watu wawili, saa tatu",
        ),
        (s.text("Wapiga kura na wanachama 5,000"), "Wapiga kura na wanachama elfu tano"),
        (s.text("vituo 8 na maswali 6, vyama 2"), "vituo vinane na maswali sita, vyama viwili"),
        (
            s.text("Sheria ya Uchaguzi ya 2024, kifungu cha 19"),
            "Sheria ya Uchaguzi ya elfu mbili na ishirini na nne, kifungu cha kumi na tisa",
        ),
        (
            s.text("angalia kwenye https://www.ecm.example, piga (bure)."),
            "angalia kwenye tovuti yetu, piga, bure.",
        ),
        (s.text("kuanzia saa 06:00"), "kuanzia saa kumi na mbili asubuhi"),
        (s.text("ng'ombe 5% kwa SMS"), "ng'ombe asilimia tano kwa es em es"),
        (s.text("Umbali: 350 m"), "Umbali: mita mia tatu na hamsini"),
    ]);
}
