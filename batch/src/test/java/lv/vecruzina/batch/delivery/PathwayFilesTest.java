package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the pathways behind the recommendations: what enters, what is impossible, what enters with a warning. */
class PathwayFilesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String RESTRICTIONS = "client_no;begun_at;ended_at;kind;ground;supervised";
    private static final String CONSENTS =
            "client_no;given_on;valid_until;channel;by_child;by_representative;withdrawn_on";
    private static final String PUBLICATIONS = "publication_no;published_on;channel;url;depicted;removed_on";

    private final Deliveries deliveries;

    PathwayFilesTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.client, care.publication cascade");
        deliveries.put(
                "clients.csv",
                Deliveries.CLIENTS,
                "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads",
                "K-2;Jānis;Tests;2020-01-01;M;Rēzeknes novads");
        assertEquals(List.of(), deliveries.refused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "means.csv|client_no;month;amount_eur;source|K-1;2026-03;155,00;budžets|K-1;2026-03;160;budžets",
                "choices.csv|client_no;date;item;chosen_by_child|K-1;2026-03-02;šampūns;yes|K-1;02.03.2026;šampūns;no",
                "plans.csv|client_no;version;made_on;child_opinion;signed_as|K-1;1;2026-03-02;;none|K-1;1;2026-03-02;Gribu zīmēt;co_author",
                "interviews.csv|client_no;date;kind;signed|K-1;2026-03-02;information_sheet;no|K-1;2026-03-02;information_sheet;yes",
                "behaviour_meetings.csv|client_no;date;lead_body;minutes|K-1;2026-03-02;social_service;no|K-1;2026-03-02;social_service;yes",
                "consents.csv|client_no;given_on;channel;by_child|K-1;2026-03-02;mājaslapa;yes|K-1;2026-03-02;mājaslapa;no",
                "publications.csv|publication_no;published_on;channel;removed_on|B-1;2026-03-02;mājaslapa;|B-1;2026-03-02;mājaslapa;2026-03-03",
                "restrictions.csv|client_no;begun_at;kind;ground|K-1;2026-03-02T21:15;isolation;slimība|K-1;2026-03-02T21:15;isolation;briesmas veselībai"
            })
    void aRowEntersStaysAndChanges(String file, String header, String row, String changed) {
        deliveries.put(file, header, row);
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result(file));
        deliveries.put(file, header, row);
        deliveries.put(file, header + ";vēl", row + ";x");
        assertEquals("applied 1 = 0 new 0 changed 1 unchanged 0 refused", deliveries.result(file));
        deliveries.put(file, header, changed);
        assertEquals("applied 1 = 0 new 1 changed 0 unchanged 0 refused", deliveries.result(file));
    }

    @Test
    void aStepThatIsAllKeyEntersOnce() {
        deliveries.put("paternity_steps.csv", "client_no;date;step", "K-1;2026-03-02;vēstule bāriņtiesai");
        deliveries.put(
                "paternity_steps.csv",
                "step;date;client_no",
                "vēstule bāriņtiesai;2026-03-02;K-1",
                "DNS;2026-03-09;K-1");
        assertEquals("applied 2 = 1 new 0 changed 1 unchanged 0 refused", deliveries.result("paternity_steps.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown_client|means.csv|client_no;month;amount_eur;source|K-9;2026-03;1;x",
                "bad_month|means.csv|client_no;month;amount_eur;source|K-1;2026-13;1;x",
                "bad_month|means.csv|client_no;month;amount_eur;source|K-1;2026-03-01;1;x",
                "negative|means.csv|client_no;month;amount_eur;source|K-1;2026-03;-1;x",
                "missing|means.csv|client_no;month;amount_eur;source|K-1;2026-03;1;",
                "bad_code|choices.csv|client_no;date;item;chosen_by_child|K-1;2026-03-02;ziepes;jā",
                "bad_code|plans.csv|client_no;version;made_on;signed_as|K-1;1;2026-03-02;autors",
                "bad_code|interviews.csv|client_no;date;kind|K-1;2026-03-02;talk",
                "bad_code|behaviour_meetings.csv|client_no;date;lead_body|K-1;2026-03-02;police",
                "end_before_start|consents.csv|client_no;given_on;valid_until;channel|K-1;2026-03-02;2026-03-01;avīze",
                "end_before_start|consents.csv|client_no;given_on;withdrawn_on;channel|K-1;2026-03-02;2026-03-01;avīze",
                "end_before_start|publications.csv|publication_no;published_on;channel;removed_on|B-1;2026-03-02;avīze;2026-03-01",
                "unknown_client|publications.csv|publication_no;published_on;channel;depicted|B-1;2026-03-02;avīze;K-1 K-9",
                "bad_code|restrictions.csv|client_no;begun_at;kind|K-1;2026-03-02T21:15;izolācija",
                "bad_moment|restrictions.csv|client_no;begun_at;kind|K-1;2026-03-02;isolation",
                "end_before_start|restrictions.csv|client_no;begun_at;ended_at;kind|K-1;2026-03-02T21:15;2026-03-02T21:14;isolation"
            })
    void theImpossibleIsRefused(String code, String file, String header, String row) {
        deliveries.assertRefused(code, file, header, row);
    }

    /** In the night of 29 March 2026 the clock goes from 3 to 4; in that of 25 October 2026 the hour from 3 comes twice. */
    @Test
    void anHourThatTheClockSkipsIsNone() {
        deliveries.assertRefused(
                "bad_moment", "restrictions.csv", RESTRICTIONS, "K-1;2026-03-29T03:30;;isolation;briesmas;yes");
        deliveries.put(
                "restrictions.csv",
                RESTRICTIONS,
                "K-1;2026-03-29T02:59;2026-03-29T04:00;isolation;briesmas;yes",
                "K-1;2026-10-25T03:30;2026-10-25T04:00;isolation;briesmas;yes");
        assertEquals("00:01:00 01:30:00", db.value("""
                select string_agg((ended_at - begun_at)::text, ' ' order by begun_at) from care.restriction"""));
    }

    @Test
    void aRestrictionWithoutAGroundEntersWithAWarning() {
        deliveries.put(
                "restrictions.csv",
                RESTRICTIONS,
                "K-1;2026-03-02T21:15;2026-03-02T22:00;isolation;;yes",
                "K-2;2026-03-02T21:15;2026-03-02T22:00;holding;briesmas veselībai;no");
        assertEquals(List.of("restrictions.csv:2 no_ground"), deliveries.warned());
    }

    @Test
    void aSheetChangesNoRestrictionThatWasWithdrawnOrWrittenDownOnThePage() {
        deliveries.put("restrictions.csv", RESTRICTIONS, "K-1;2026-03-02T21:15;;holding;briesmas;yes");
        db.update(
                "update care.restriction set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'");
        deliveries.assertRefused(
                "withdrawn",
                "restrictions.csv",
                RESTRICTIONS,
                "K-1;2026-03-02T21:15;2026-03-02T22:00;holding;briesmas;yes");
        db.update("""
                insert into care.restriction (client_id, begun_at, kind, ground_code, recorded_by, recorded_at)
                select client_id, begun_at, 'isolation', 'danger', 'test', now() from care.restriction""");
        deliveries.assertRefused(
                "recorded_here",
                "restrictions.csv",
                RESTRICTIONS,
                "K-1;2026-03-02T21:15;2026-03-02T22:30;isolation;;yes");
    }

    @Test
    void aMeetingLedByOthersEntersWithAWarning() {
        deliveries.put(
                "behaviour_meetings.csv",
                "client_no;date;lead_body",
                "K-1;2026-03-02;social_service",
                "K-2;2026-03-02;centre");
        assertEquals(List.of("behaviour_meetings.csv:3 led_by_others"), deliveries.warned());
    }

    /** Rule 14: K-1 is 11 and asked herself, K-2 is 6 and only the representative is. */
    @Test
    void aPublicationWithoutAllConsentsEntersWithAWarning() {
        deliveries.put(
                "consents.csv",
                CONSENTS,
                "K-1;2026-01-01;2026-03-02;avīze;yes;;",
                "K-1;2026-01-02;;avīze;no;yes;2026-03-03",
                "K-2;2026-01-01;;avīze;;yes;");
        deliveries.put(
                "publications.csv",
                PUBLICATIONS,
                "B-1;2026-03-02;avīze;;K-1 K-2;",
                "B-2;2026-03-03;avīze;;K-1;",
                "B-3;2026-03-02;mājaslapa;;K-2;",
                "B-4;2026-03-02;mājaslapa;;;");
        assertEquals(List.of("publications.csv:3 no_consent", "publications.csv:4 no_consent"), deliveries.warned());
    }

    @Test
    void whoIsDepictedIsReplacedOnlyWhereTheColumnIsGiven() {
        deliveries.put("publications.csv", PUBLICATIONS, "B-1;2026-03-02;avīze;;K-1 K-2;");
        deliveries.put("publications.csv", "publication_no;published_on;channel", "B-1;2026-03-02;avīze");
        assertEquals("applied 1 = 0 new 0 changed 1 unchanged 0 refused", deliveries.result("publications.csv"));
        assertEquals(2L, db.value("select count(*) from care.publication_client"));
        deliveries.put("publications.csv", PUBLICATIONS, "B-1;2026-03-02;avīze;;K-2;");
        assertEquals("applied 1 = 0 new 1 changed 0 unchanged 0 refused", deliveries.result("publications.csv"));
        assertEquals(1L, db.value("select count(*) from care.publication_client"));
        deliveries.put("publications.csv", PUBLICATIONS, "B-1;2026-03-02;avīze;;;");
        assertEquals(0L, db.value("select count(*) from care.publication_client"));
    }

    @Test
    void aDayOfRemovalWithItsProofStaysAndWrongEntriesDoNotComeBack() {
        deliveries.put("publications.csv", PUBLICATIONS, "B-1;2026-03-02;avīze;;;");
        db.update(
                "update care.publication set removed_on = '2026-03-09', removed_by = 'test', removal_link = 'https://example.test'");
        deliveries.put("publications.csv", PUBLICATIONS, "B-1;2026-03-02;avīze;example.test/1;;");
        assertEquals("example.test/1", db.value("select url from care.publication"));
        assertEquals("2026-03-09", String.valueOf(db.value("select removed_on from care.publication")));
        deliveries.put("consents.csv", CONSENTS, "K-1;2026-01-01;;avīze;yes;yes;");
        db.update(
                "update care.consent set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'Cits bērns'");
        deliveries.put("consents.csv", CONSENTS, "K-1;2026-01-01;;avīze;yes;no;");
        assertEquals("applied 1 = 0 new 0 changed 0 unchanged 1 refused", deliveries.result("consents.csv"));
        db.update(
                "update care.publication set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'Divreiz'");
        deliveries.put("publications.csv", PUBLICATIONS, "B-1;2026-03-02;avīze;example.test/2;;");
        assertEquals("applied 1 = 0 new 0 changed 0 unchanged 1 refused", deliveries.result("publications.csv"));
    }

    @Test
    void aStepOfAYouthWithdrawnOrAddedToOnThePageIsNotChangedByASheet() {
        String header = "client_no;date;kind;signed;copy_at_centre";
        deliveries.put("interviews.csv", header, "K-1;2026-03-02;interview;;no", "K-1;2026-03-03;interview;;no");
        db.update(
                "update care.leaver_step set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda' where done_on = '2026-03-02'");
        db.update(
                "update care.leaver_step set copy_at_centre = true, recorded_by = 'test', recorded_at = now() where done_on = '2026-03-03'");
        deliveries.put(
                "interviews.csv", header + ";x", "K-1;2026-03-02;interview;;yes;", "K-1;2026-03-03;interview;;no;");
        assertEquals("applied 2 = 0 new 0 changed 0 unchanged 2 refused", deliveries.result("interviews.csv"));
        assertEquals(
                1L, db.value("select count(*) from care.leaver_step where copy_at_centre and withdrawn_at is null"));
    }
}
