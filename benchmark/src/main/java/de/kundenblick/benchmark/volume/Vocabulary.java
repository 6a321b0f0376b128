package de.kundenblick.benchmark.volume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented German words, of which a few are used often and most rarely, as in any language (Zipf). */
final class Vocabulary {
    static final int WORDS = 5_000;

    private static final String[] STARTS = words(
            "Rechnung Liefer Zahlung Vertrag Kunden Geräte Netz Server Konto Termin Auftrag Bestell Versand Lager Projekt"
                    + " Zähler Strom Wärme Licht Haus Büro Daten Druck Netzwerk Telefon Adress Namens Monats Jahres Preis"
                    + " Muster Ersatz Schalt Steuer Prüf Mess Anschluss Umzugs Wartungs Störungs Garantie Gebühren Antrags"
                    + " Werk Betriebs Sicherheits Übergabe Änderungs Größen Straßen");
    private static final String[] MIDDLES = words(
            "teil stück plan blatt buch stelle weg gut zeit raum stand wert gang satz kraft platz leitung führung");
    private static final String[] ENDS = words(
            "prüfung nummer frist anlage liste meldung anfrage bestätigung korrektur übersicht vorgang eintrag verlauf"
                    + " wechsel ausfall fehler");

    private final List<String> words;
    private final double[] shares = new double[WORDS];

    Vocabulary() {
        var made = new LinkedHashSet<>(
                List.of(
                        words(
                                "die der und in den von zu das mit sich des auf für ist im dem nicht"
                                        + " ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über")));
        for (String end : ENDS) {
            for (String start : STARTS) {
                made.add(start + end);
            }
        }
        for (String middle : MIDDLES) {
            for (String end : ENDS) {
                for (String start : STARTS) {
                    made.add(start + middle + end);
                }
            }
        }
        words = new ArrayList<>(made).subList(0, WORDS);
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 1);
            shares[rank] = sum;
        }
        for (int rank = 0; rank < WORDS; rank++) {
            shares[rank] /= sum;
        }
    }

    String word(SplittableRandom random) {
        int found = Arrays.binarySearch(shares, random.nextDouble());
        return words.get(found >= 0 ? found : -found - 1);
    }

    String text(SplittableRandom random, int length) {
        return Stream.generate(() -> word(random)).limit(length).collect(Collectors.joining(" "));
    }

    private static String[] words(String text) {
        return text.split(" ");
    }
}
