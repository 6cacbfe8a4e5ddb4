package lv.vecruzina.ear.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the first start every page of the sample has something to look at. */
class SampleIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void anApplicationStandsInEveryStep() throws Exception {
        assertEquals("assess,decide,refused,run,sign,start,wait", product.value("""
                select string_agg(distinct next_step, ',' order by next_step) from care.chain
                where next_step = 'run' or ground is not null"""));
        assertEquals("9", product.value("select count(*) from care.application where application_no <= 'I-000009'"));
        assertEquals("PARAUGS-9", product.value("""
                select d.number from care.decision_of_placement d join care.placement p on p.id = d.placement_id
                join care.client c on c.id = p.client_id where c.client_no = 'V-056' and d.number like 'PARAUGS%'"""));
    }

    @Test
    void peopleNeedsDisabilityNotesAndSessionsToComeAreThere() throws Exception {
        for (String counted : new String[] {
            "care_need where text like 'Zemesrieksti: tūska%'",
            "relative where represents_as = 'parent' and name = 'Šarlote Ezīšcimdiņa'",
            "disability where statement_no = 'PARAUGS-V-056'",
            "shift_note where text = 'Nakts mierīga'",
        }) {
            assertEquals("1", product.value("select count(*) from care." + counted), counted);
        }
        assertEquals("t", product.value("""
                select count(*) > 20 and bool_and(care.is_working_day(held_on) and outcome is null or outcome is not null)
                from care.session where session_no like 'PARAUGS-%'"""));
        assertEquals("0", product.value("""
                select count(*) from care.relative r join care.client c on c.id = r.client_id
                where r.represents_as = 'parent' and r.until_on <> (c.birth_date + interval '18 years')::date - 1"""));
    }

    @Test
    void theHistoryOfAFileTellsItsDecisionInWords() {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/client/history.xhtml?no=V-056");
        assertThat(worker.page().locator("main")).containsText(worker.words().of("decision.history.insert"));
        assertThat(worker.page().locator("main")).containsText(worker.words().of("decision.property.decided_by"));
        assertThat(worker.page().locator("main")).containsText(worker.words().of("relative.history.insert"));
    }

    @Test
    void theDirectorEntersAnEmployeeAndRenewsTheCheck() {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/staff/list.xhtml");
        director.page().locator("[id='add']").click();
        type(director, "employee:givenName", "Jaunā");
        type(director, "employee:familyName", "Paraugdarbiniece");
        type(director, "employee:profession", "diētas māsa");
        type(director, "employee:registrationNo", "DM-IZD-9");
        director.page().locator("[id='employee:save']").click();
        assertThat(director.page().locator("main"))
                .containsText(director.words().of("rule.staff.registration_needs_number_and_term"));
        type(director, "employee:registrationExpires_input", "31.12.2099");
        director.page().locator("[id='employee:save']").click();
        director.page().waitForURL("**/staff/detail.xhtml?id=*");
        assertThat(director.page().locator("h1")).hasText("Paraugdarbiniece Jaunā");
        assertThat(director.page().locator("[id='checks']"))
                .containsText(director.words().of("staff.check.none"));
        director.page().locator("[id='edit']").click();
        assertThat(director.page().locator("[id='employee:registrationNo']")).hasValue("DM-IZD-9");
    }

    private static void type(LoggedIn user, String id, String words) {
        user.page().locator("[id='" + id + "']").fill(words);
    }
}
