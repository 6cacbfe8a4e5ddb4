package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The clients (klienti) of the made-up centre, numbered in the order they are asked for. */
final class MadeUpPeople {
    private static final LocalDate NEW_CODES = LocalDate.of(2017, 7, 1);
    private static final List<String> MUNICIPALITIES = List.of(
            "Rēzeknes novads",
            "Rēzeknes novads",
            "Rēzeknes novads",
            "Rēzeknes novads",
            "Rēzeknes novads",
            "Rēzeknes valstspilsēta",
            "Rēzeknes valstspilsēta",
            "Ludzas novads",
            "Ludzas novads",
            "Preiļu novads",
            "Balvu novads",
            "Krāslavas novads",
            "Līvānu novads",
            "Madonas novads",
            "Daugavpils valstspilsēta",
            "Rīgas valstspilsēta");

    private final Random random;
    private final MadeUpNames names;
    private final List<Person> all = new ArrayList<>();
    private String family = "";
    private String home = "";
    private String status = "none";
    private String parent = "";

    MadeUpPeople(Random random) {
        this.random = random;
        this.names = new MadeUpNames(random);
    }

    List<Person> all() {
        return all;
    }

    /** A child in out-of-family care; a sibling shares family name and home with the person asked for before. */
    Person inCare(String sex, LocalDate born, boolean sibling, String fatherRecorded) {
        if (!sibling) {
            moveOn();
            int lot = random.nextInt(10);
            status = lot == 0 ? "orphan" : lot < 9 ? "without_parental_care" : "parents_request";
        }
        String disability = random.nextInt(6) == 0 ? "child" : "none";
        // One child stands without a representative: a breach the product has to find.
        String representative = all.size() == 17 ? "" : "DSPC \"Vecružina\" vadība";
        return add(sex, born, status, disability, status.equals("orphan") ? "yes" : fatherRecorded, representative);
    }

    /** A child or a young mother in a crisis. */
    Person inCrisis(String sex, LocalDate born, boolean sibling) {
        if (!sibling) {
            moveOn();
        }
        return add(sex, born, "none", "none", "yes", parent);
    }

    /** A child with a disability that lives in a family. */
    Person inFamily(LocalDate born) {
        moveOn();
        return add(random.nextBoolean() ? "F" : "M", born, "none", "child", "yes", parent);
    }

    Person adult(String sex, LocalDate born) {
        moveOn();
        String disability = List.of("I", "II", "II", "III").get(random.nextInt(4));
        return add(sex, born, "none", disability, "", random.nextInt(8) == 0 ? parent : "");
    }

    /** To the next family: its name, home and the parent who speaks for it. */
    private void moveOn() {
        family = names.nextFamily();
        home = MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
        boolean mother = random.nextInt(4) > 0;
        String sex = mother ? "F" : "M";
        parent = names.givenName(family, sex) + " " + MadeUpNames.familyName(family, sex)
                + (mother ? " (māte)" : " (tēvs)");
    }

    private Person add(
            String sex, LocalDate born, String status, String disability, String father, String representative) {
        int running = all.size() + 1;
        Person person = new Person(
                String.format(Locale.ROOT, "V-%03d", running),
                names.givenName(family, sex),
                MadeUpNames.familyName(family, sex),
                personalCode(running, born),
                born,
                sex,
                home,
                status,
                disability,
                father,
                representative);
        all.add(person);
        return person;
    }

    /** Mostly new codes; one is missing, one has a wrong check digit. */
    private static String personalCode(int running, LocalDate born) {
        if (running == 41) {
            return "";
        }
        if (running == 23) {
            return PersonalCode.withWrongCheckDigit(born, 981);
        }
        boolean old = born.isBefore(NEW_CODES) && running % 4 == 0;
        return old ? PersonalCode.oldForm(born, 990 + running % 10) : PersonalCode.newForm(running);
    }
}
