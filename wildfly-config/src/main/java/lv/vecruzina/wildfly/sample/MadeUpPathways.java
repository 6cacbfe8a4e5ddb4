package lv.vecruzina.wildfly.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the pathways of the children in long-term care leave behind (bērnu ceļi): means, choices, plans, interviews, paternity
 * steps. Most is as it should be; every child whose place in the list divides by a small number lacks something, so that each
 * indicator has those who meet it and those who do not.
 */
final class MadeUpPathways {
    private static final YearMonth FIRST_MONTH = YearMonth.of(2025, 10);
    private static final YearMonth LAST_MONTH = YearMonth.from(SampleDelivery.LAST);
    private static final List<String> GOODS = List.of("šampūns", "zobu pasta", "ķemme", "dvielis", "krēms");
    private static final List<String> OPINIONS = List.of(
            "Gribu trenēties baseinā divas reizes nedēļā.",
            "Gribu istabu kopā ar māsu.",
            "Man patīk gatavot, gribu mācīties cept maizi.",
            "Gribu biežāk zvanīt vecmammai.");

    /** The first to be asked, in summer, and then what was chosen so that in the last quarter every child has chosen something. */
    private static final String CHOSEN = """
            V-002 2025-08-20 šampūns
            V-009 2025-08-20 krēms
            V-011 2025-08-21 ķemme
            V-001 2026-02-05 ķemme
            V-005 2026-03-12 ķemme
            V-010 2026-03-12 zobu~pasta
            V-014 2026-03-13 dvielis
            V-015 2026-03-13 ķemme
            V-020 2026-03-16 zobu~pasta
            V-027 2026-03-16 dvielis
            V-028 2026-01-09 ķemme
            V-029 2026-03-17 zobu~pasta
            """;

    /** Client, day, kind, signed: one informed too late, and who had been left out of interviews and informing. */
    private static final String INTERVIEWED = """
            V-025 2025-01-20 information_sheet yes
            V-003 2026-03-24 information_sheet yes
            V-004 2026-02-25 interview         -
            V-039 2026-02-26 interview         -
            """;

    /** Client, day, step where nothing had been done for a quarter. */
    private static final String STEPS = """
            V-008 2026-02-12 DNS~ekspertīze
            V-029 2026-01-28 lietas~izpēte
            """;

    private final CsvFile means = new CsvFile("means.csv", 3, "client_no;month;source;amount_eur");
    private final CsvFile choices = new CsvFile("choices.csv", 3, "client_no;date;item;chosen_by_child");
    private final CsvFile plans =
            new CsvFile("plans.csv", 2, "client_no;version;made_on;review_due;child_opinion;signed_as;refusal_reason");
    private final CsvFile interviews = new CsvFile("interviews.csv", 3, "client_no;date;kind;signed;copy_at_centre");
    private final CsvFile paternity = new CsvFile("paternity_steps.csv", 3, "client_no;date;step");

    MadeUpPathways(List<Stay> stays) {
        List<Stay> inCare =
                stays.stream().filter(stay -> stay.service().equals("LONGTERM")).toList();
        for (int place = 1; place <= inCare.size(); place++) {
            Stay stay = inCare.get(place - 1);
            means(stay, place);
            choices(stay, place);
            plans(stay, place);
            interviews(stay, place);
            paternity(stay, place);
        }
        catchUp();
    }

    /** What the centre caught up in 2026, so that some targets are met and some are missed. */
    private void catchUp() {
        Table.rows(CHOSEN).forEach(row -> choices.row(row.text(0), row.text(1), row.text(2), "yes"));
        Table.rows(INTERVIEWED)
                .forEach(row -> interviews.row(row.text(0), row.text(1), row.text(2), row.text(3), "yes"));
        Table.rows(STEPS).forEach(row -> paternity.row(row.text(0), row.text(1), row.text(2)));
    }

    List<CsvFile> files() {
        return List.of(means, choices, plans, interviews, paternity);
    }

    /** The amount of the guarantee by age in whole months; every ninth child gets 30 euros less since January 2026. */
    private void means(Stay stay, int place) {
        for (YearMonth month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
            if (stay.isOpenOn(month.atDay(1)) && !stay.person().hasTurned(18, month.atDay(1))) {
                boolean small = !stay.person().hasTurned(7, month.atDay(1));
                boolean from2026 = month.getYear() >= 2026;
                int due = small ? from2026 ? 155 : 125 : from2026 ? 180 : 150;
                int given = from2026 && place % 9 == 0 ? due - 30 : due;
                means.row(stay.person().no(), month.toString(), "pašvaldība", new BigDecimal(given + ".00"));
            }
        }
    }

    /** One purchase a quarter; every fifth was chosen by staff. */
    private void choices(Stay stay, int place) {
        for (LocalDate day = LocalDate.of(2025, 11, 14); day.isBefore(SampleDelivery.LAST); day = day.plusMonths(3)) {
            LocalDate bought = day.plusDays(place % 10);
            if (stay.isOpenOn(bought) && place % 7 != 0) {
                choices.row(stay.person().no(), bought, GOODS.get(place % GOODS.size()), place % 5 == 0 ? "no" : "yes");
            }
        }
    }

    /** A plan 20 days after admission, another each half year; every sixth late, since 2025 every eighth without the child's opinion. */
    private void plans(Stay stay, int place) {
        LocalDate made = stay.started().plusDays(place % 6 == 0 ? 45 : 20);
        for (int version = 1; stay.isOpenOn(made) && !made.isAfter(SampleDelivery.LAST); version++) {
            boolean silent = place % 8 == 0 && !made.isBefore(SampleDelivery.FIRST);
            String opinion = silent ? "" : OPINIONS.get((place + version) % OPINIONS.size());
            String signed = silent ? place % 16 == 0 ? "refused" : "informed" : "co_author";
            plans.row(
                    stay.person().no(),
                    version,
                    made,
                    made.plusMonths(6),
                    opinion,
                    signed,
                    signed.equals("refused") ? "Negribēja parakstīt." : "");
            made = made.plusMonths(place % 10 == 0 ? 9 : 6).minusDays(3);
        }
    }

    /** From 16 an interview every five months; the information sheet seven months before 18, for every third only five. */
    private void interviews(Stay stay, int place) {
        Person person = stay.person();
        LocalDate day = later(person.birthday(16).plusDays(14), LocalDate.of(2025, 2, 3));
        for (;
                stay.isOpenOn(day) && !person.hasTurned(18, day) && !day.isAfter(SampleDelivery.LAST);
                day = day.plusMonths(5)) {
            interviews.row(person.no(), day, "interview", "", place % 2 == 0 ? "yes" : "no");
            if (place % 4 == 0) {
                break;
            }
        }
        LocalDate informed = person.birthday(18).minusMonths(place % 3 == 0 ? 5 : 7);
        if (stay.isOpenOn(informed)
                && !informed.isAfter(SampleDelivery.LAST)
                && informed.isAfter(SampleDelivery.FIRST)) {
            interviews.row(person.no(), informed, "information_sheet", "yes", "yes");
        }
        LocalDate housing = person.birthday(18).minusMonths(3);
        if (stay.isOpenOn(housing) && !housing.isAfter(SampleDelivery.LAST) && housing.isAfter(SampleDelivery.FIRST)) {
            interviews.row(person.no(), housing, "housing_request", "yes", "yes");
        }
    }

    /** Where no father is recorded: a letter after 20 days, of one after 45, then a step every 80; of every second they end in 2025. */
    private void paternity(Stay stay, int place) {
        if (!stay.person().fatherRecorded().equals("no")) {
            return;
        }
        List<String> steps =
                List.of("vēstule bāriņtiesai", "lietas izpēte", "vēstule LM", "prasība tiesā", "DNS ekspertīze");
        LocalDate until = place % 2 == 0 ? LocalDate.of(2025, 11, 30) : SampleDelivery.LAST;
        LocalDate day = stay.started().plusDays(place % 7 == 0 ? 45 : 20);
        for (int step = 0; stay.isOpenOn(day) && !day.isAfter(until); step++, day = day.plusDays(80)) {
            paternity.row(stay.person().no(), day, steps.get(step % steps.size()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
