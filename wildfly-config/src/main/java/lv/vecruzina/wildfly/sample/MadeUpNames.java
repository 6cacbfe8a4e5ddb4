package lv.vecruzina.wildfly.sample;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Names that look made up: household things and wild plants for family names. No full name comes twice. */
final class MadeUpNames {
    private static final List<String> GIRLS = List.of(
            "Aiva",
            "Agnija",
            "Beāte",
            "Dārta",
            "Dzintra",
            "Elīna",
            "Estere",
            "Ģertrūde",
            "Guna",
            "Ieviņa",
            "Ilga",
            "Kaija",
            "Ķērsta",
            "Lāsma",
            "Līva",
            "Ļubova",
            "Madara",
            "Mārīte",
            "Nora",
            "Ņina",
            "Paula",
            "Rasa",
            "Rūta",
            "Sniedze",
            "Šarlote",
            "Ūla",
            "Vēsma",
            "Vizbulīte",
            "Zane",
            "Ziedīte",
            "Žanete",
            "Čella");
    private static final List<String> BOYS = List.of(
            "Ainis", "Bruno", "Dāvis", "Ēvalds", "Ernests", "Ģirts", "Gusts", "Ilvars", "Jēkabs", "Kārlis", "Ķencis",
            "Lauris", "Ļevs", "Mārcis", "Mikus", "Niks", "Oto", "Pēteris", "Raitis", "Reinis", "Sīmanis", "Ansis",
            "Tālis", "Uldis", "Ūdris", "Valters", "Zemgus", "Žanis", "Čarlijs", "Ādolfs", "Īvars", "Ojārs");
    /** Stem; the ending is -is/-e or -š/-a, see {@link #familyName}. */
    private static final List<String> STEMS = List.of(
            "Paraudziņ",
            "Testiņ",
            "Izdomājumiņ",
            "Šķīvīt",
            "Čiekurtiņ",
            "Tējkanniņ",
            "Ķirbjadziņ",
            "Dvielīt",
            "Žurnāliņ",
            "Skapīt",
            "Ģipsīt",
            "Zīmulīt",
            "Ērkšķodziņ",
            "Plauktiņ",
            "Lietussardziņ",
            "Ņiprīt",
            "Karotīt",
            "Piemēriņ",
            "Grāmatplauktiņ",
            "Ūdensrozīt",
            "Čemodāniņ",
            "Spilventiņ",
            "Salātbļodiņ",
            "Vārdnīciņ",
            "Knaģīt",
            "Dzēšgumiņ",
            "Pūpolzariņ",
            "Ābolmizīt",
            "Šūpolīt",
            "Ledusskapīt",
            "Sveķīt",
            "Tējkrūzīt",
            "Žagarkūlīt",
            "Ezīšcimdiņ",
            "Vējdzirnaviņ",
            "Pīlādžzariņ",
            "Ķemmīt",
            "Lāpstiņkātiņ",
            "Zeķpārīt",
            "Gurķmaizīt",
            "Sniegavīriņ",
            "Ziepjburbulīt",
            "Negaismākonīt",
            "Ņurdiņ",
            "Papīrgrozīt",
            "Saulesbrillīt",
            "Teļļukājiņ",
            "Zīļknupīt");

    private final Random random;
    private final Set<String> given = new TreeSet<>();
    private int families;

    MadeUpNames(Random random) {
        this.random = random;
    }

    /** The next family, as a stem both sexes share. */
    String nextFamily() {
        return STEMS.get(families++ % STEMS.size());
    }

    String givenName(String stem, String sex) {
        List<String> names = sex.equals("F") ? GIRLS : BOYS;
        String name;
        do {
            name = names.get(random.nextInt(names.size()));
        } while (!given.add(name + " " + familyName(stem, sex)));
        return name;
    }

    static String familyName(String stem, String sex) {
        boolean soft = stem.endsWith("ņ");
        if (sex.equals("F")) {
            return stem + (soft ? "a" : "e");
        }
        return stem + (soft ? "š" : "is");
    }
}
