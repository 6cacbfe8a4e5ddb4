package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is taken for the person typed: the rule, and the query that feeds it. */
class SimilarTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2012, 2, 29);

    @BeforeAll
    static void people() {
        MadeUp made = new MadeUp(db);
        made.client("S-1", "Žanete", "Ķirškalne", BORN, "Rēzeknes novads");
        made.client("S-2", "Pēteris", "Paraudziņš", BORN, "Rēzeknes novads");
    }

    private static List<String> found(String given, String family, LocalDate born) {
        return db.inTransaction(em -> {
            var circle = new ClientCircle(Someone.with(Role.DIRECTOR), em);
            return new SimilarClients(db.dataSource())
                    .all(given, family, born, null, 0).stream()
                            .map(one -> one.client().clientNo() + " "
                                    + one.similar().reason())
                            .toList();
        });
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "zanete, KIRSKALNE, 2012-02-29, S-1 name_and_birth_date",
        "Žanete, Ķirškalne, 1999-01-01, S-1 name",
        "Žanete, Ķirškalne, , S-1 name",
        "Ķirškalne, Žanete, 2012-02-29, S-1 swapped_names",
        "Ķirškalne, Žanete, 2001-05-05, S-1 swapped_names",
        "Anete, Ķirškalne, 2012-02-29, S-1 name_and_birth_date",
        "Iveta Anna Marija, Ķirškalne, 2012-02-29, S-1 family_and_birth_date",
    })
    void aNameThatSoundsAlikeIsFound(String given, String family, LocalDate born, String who) {
        assertEquals(List.of(who), found(given, family, born));
    }

    @Test
    void aBirthdayAloneOrNothingTypedFindsNobody() {
        assertEquals(List.of(), found("Olga", "Testāne", BORN));
        assertEquals(List.of(), found("", "", BORN));
    }

    @Test
    void theSameCodeComesFirstWhateverTheName() {
        Similar code = Similar.of(new Similar.Signs(true, false, false, 0, 0)).orElseThrow();
        Similar name = Similar.of(new Similar.Signs(false, true, false, 1, 1)).orElseThrow();
        assertTrue(code.score() > name.score());
    }

    @Test
    void likenessJustBelowTheLimitIsNone() {
        assertTrue(Similar.of(new Similar.Signs(false, false, false, 0.59, 1)).isEmpty());
        assertTrue(Similar.of(new Similar.Signs(false, true, false, 0.39, 0.39)).isEmpty());
        assertEquals(
                "name",
                Similar.of(new Similar.Signs(false, false, false, 0.6, 0))
                        .orElseThrow()
                        .reason());
    }
}
