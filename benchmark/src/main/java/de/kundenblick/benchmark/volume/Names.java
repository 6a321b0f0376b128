package de.kundenblick.benchmark.volume;

import java.util.SplittableRandom;

/** Invented people, companies and places. */
final class Names {
    private static final String[] FIRST = words(
            "Anna Bernd Clara Dieter Elif Frank Greta Hakan Ines Jörg Katrin Lars Mia"
                    + " Niklas Olga Peter Renate Stefan Tanja Uwe Vera Wiebke Yusuf Zoë André Käthe Björn Heike Milan Lea");
    private static final String[] STEMS =
            words("Brink Linden Stein Wald Berg Acker Eich Birken Buch Dorn Ebers Falken Grün"
                    + " Hassel Ilm Jung Kessel Lauter Mühl Neu Ober Pfeffer Quell Rohr Sand Tannen Ulmen Vogel Wester Zeller Schön"
                    + " Groß Weiß Krügers Hölder");
    private static final String[] TAILS = words(
            "mann hof feld bach er inger kamp meier wieser brock stedt haus burg horst rath ström müller schmidt");
    private static final String[] TRADES = words("Holzbau Maschinenbau Elektrotechnik Logistik Energie Verlag Metallbau"
            + " Medizintechnik Lebensmittel Textil Software Beratung Sanitär Optik Kunststoff Druck Solar Gartenbau"
            + " Fahrzeugbau Immobilien");
    private static final String[] FORMS = {"GmbH", "AG", "KG", "GmbH & Co. KG", "e. K.", "OHG"};
    private static final String[] CITIES = words(
            "Kassel Würzburg Köln Lübeck Görlitz Bremen München Nürnberg Saarbrücken"
                    + " Jena Mainz Dresden Osnabrück Ulm Rostock Leipzig Gießen Trier Bonn Fürth Aachen Erfurt Hamm Kiel");
    private static final String[] POSITIONS =
            words("Einkauf Geschäftsführung Buchhaltung Technik Vertrieb IT Lager Personal");

    private final SplittableRandom random;

    Names(SplittableRandom random) {
        this.random = random;
    }

    String first() {
        return pick(FIRST);
    }

    String last() {
        return pick(STEMS) + pick(TAILS);
    }

    String company() {
        return last() + ' ' + pick(TRADES) + ' ' + pick(FORMS);
    }

    String city() {
        return pick(CITIES);
    }

    String street() {
        return pick(STEMS) + "straße " + random.nextInt(1, 200);
    }

    String zip() {
        return Integer.toString(random.nextInt(10_000, 99_000));
    }

    String position() {
        return pick(POSITIONS);
    }

    /** In Berlin, where numbers have seven digits and more. */
    String phone() {
        return "+4930" + random.nextInt(2_000_000, 10_000_000);
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String[] words(String text) {
        return text.split(" ");
    }
}
