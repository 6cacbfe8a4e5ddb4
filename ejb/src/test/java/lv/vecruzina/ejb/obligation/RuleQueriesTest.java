package lv.vecruzina.ejb.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every rule of the clock says when it is due and names all it rests on; a rule on an assumed value says so. */
class RuleQueriesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Pattern IN_QUERY = Pattern.compile("parameter_on\\(\\s*'(\\w+)'");
    private static final Pattern IN_WORDS = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?}");

    private static List<RuleRow> on(String day) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay(Riga.ZONE).toInstant(), Riga.ZONE);
        return db.inTransaction(em -> new RuleQueries(em, clock).all());
    }

    private static RuleRow rule(String code, String day) {
        return on(day).stream()
                .filter(row -> row.rule().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleSaysInBothLanguagesWhenItIsDue() {
        List<RuleRow> rows = on("2026-03-31");
        assertEquals(db.value("select count(*) from care.obligation_rule"), (long) rows.size());
        assertEquals(
                List.of(),
                rows.stream()
                        .map(RuleRow::rule)
                        .filter(rule ->
                                rule.getDueLv().isBlank() || rule.getDueEn().isBlank())
                        .map(ObligationRule::getCode)
                        .toList());
    }

    @Test
    void theValuesItsWordsSpeakOfHoldToday() {
        for (RuleRow row : on("2026-03-31")) {
            Set<String> known = row.parameters().stream()
                    .map(one -> one.code() + "." + one.variant())
                    .collect(Collectors.toSet());
            for (String words : List.of(row.rule().getDueLv(), row.rule().getDueEn())) {
                List<String> named = IN_WORDS.matcher(words)
                        .results()
                        .map(found -> found.group(1) + "." + (found.group(2) == null ? "" : found.group(2)))
                        .toList();
                assertTrue(known.containsAll(named), row.rule().getCode() + " " + named + " " + known);
            }
        }
    }

    @Test
    void itsLegalBasisNamesEveryParameterItsQueryReads() {
        for (RuleRow row : on("2026-03-31")) {
            Set<String> read = IN_QUERY.matcher(
                            Sql.text("obligation/rule/" + row.rule().getCode()))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Stream.of(row.rule().getLegalBasis().split("; ")).forEach(read::remove);
            assertEquals(Set.of(), read, row.rule().getCode());
        }
    }

    @Test
    void everyRuleNamesAnActOrAnOrderBesideItsParameters() {
        assertEquals(
                List.of(),
                on("2026-03-31").stream()
                        .filter(row -> row.acts().isEmpty())
                        .map(row -> row.rule().getCode())
                        .toList());
    }

    @Test
    void aRuleOnAnAssumedValueIsUnverified() {
        RuleRow plan = rule("PLAN_DUE", "2026-03-31");
        assertTrue(plan.isUnverified());
        assertEquals(List.of("Tiesībsarga rekomendācija *4"), plan.acts());
        RuleRow check = rule("CRIMINAL_CHECK", "2026-03-31");
        assertEquals(false, check.isUnverified());
        assertEquals(List.of("Normatīvais akts"), check.acts());
        assertTrue(rule("AGE_OF_MAJORITY", "2026-03-31").isUnverified(), "the end of the school year is assumed");
    }

    @Test
    void theValueIsThatOfTheDayTheLawChanges() {
        assertEquals(
                List.of("125", "150"),
                rule("MEANS_BELOW_UGF", "2025-12-31").parameters().stream()
                        .map(one -> one.amount().toPlainString())
                        .toList());
        assertEquals(
                List.of("155", "180"),
                rule("MEANS_BELOW_UGF", "2026-01-01").parameters().stream()
                        .map(one -> one.amount().toPlainString())
                        .toList());
        assertEquals(
                List.of(),
                rule("BEHAVIOUR_MEETING", "2025-12-31").parameters().stream()
                        .filter(one -> one.code().equals("BEHAVIOUR_REVIEW_DAYS"))
                        .toList());
    }
}
