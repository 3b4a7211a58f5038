# Kupinga matokeo. "Kesi ya kupinga matokeo" (petition) huenda mahakamani.
# Si sawa na "malalamiko" (complaint) kwa tume. Usichanganye maneno haya mawili.

results-dispute =
    Matokeo yanaweza kupingwa kwa kesi mahakamani tu. Kesi hiyo hupelekwa kwenye { $tribunal }. Kwa uchaguzi wa rais hupelekwa kwenye { $supreme-court }.
    Fungua kesi ndani ya siku { $petition-days } baada ya matokeo. Mahakama huamua ndani ya siku { $petition-decision-days }. Ukitaka kura zihesabiwe upya, iombe mahakama.
    Malalamiko kwetu hayabadilishi matokeo. Sheria zake ziko katika { $law-disputes }. Ni vizuri umwone wakili mapema.
    .title = Jinsi ya kupinga matokeo
    .sms = Kupinga matokeo, fungua kesi kwenye { $tribunal } (urais: { $supreme-court }) ndani ya siku { $petition-days }.
