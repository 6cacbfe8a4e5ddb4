package lv.vecruzina.ear.shift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The diary of the shifts (maiņas žurnāls): the carer writes, what was typed survives, and the nurse reads and signs. */
class ShiftDiaryIT {
    private static final String WORDS = "Nakts vidū nomainīts durvju kods, jautāt dežurantam";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void whatOneShiftWritesTheNextReadsAndSigns() throws Exception {
        LoggedIn carer = visitor.as("CARER");
        carer.open("/shift/diary.xhtml");
        text(carer).fill(WORDS);
        carer.page().reload();
        assertThat(text(carer)).hasValue(WORDS);
        carer.page().locator("[id='entry:mustKnow'] .ui-chkbox-box").click();
        assertThat(carer.page().locator("[id='entry:until_input']")).not().hasValue("");
        carer.page().locator("[id='entry:save']").click();
        assertThat(carer.messages()).containsText(carer.words().of("shift.entry.saved"));
        assertThat(text(carer)).hasValue("");
        assertEquals(0, drafts(carer), "nothing stays once it is saved");
        assertThat(note(carer, "diary")).containsText(WORDS);
        assertThat(note(carer, "know")).hasCount(0);

        text(carer).fill("Nepabeigts");
        carer.page().locator("details.user summary").click();
        carer.page().locator("[id='leave:out']").click();
        carer.page().waitForURL("**/login.xhtml*");
        assertEquals(0, drafts(carer), "who logs out leaves nothing on the tablet");

        LoggedIn nurse = visitor.as("NURSE");
        assertThat(nurse.page().locator("main")).containsText(WORDS);
        nurse.open("/shift/diary.xhtml");
        assertThat(note(nurse, "know")).containsText(WORDS);
        nurse.page().locator("[id='know:all']").click();
        assertThat(nurse.messages()).containsText(nurse.words().of("shift.diary.signed"));
        assertThat(note(nurse, "know")).hasCount(0);
        assertThat(note(nurse, "diary")).containsText(nurse.words().of("shift.diary.signed_by"));
        assertEquals("nurse", product.value("""
                select r.read_by from care.shift_note_read r join care.shift_note n on n.id = r.note_id
                where n.text = ?""", WORDS));
    }

    private static Locator text(LoggedIn user) {
        return user.page().locator("[id='entry:text']");
    }

    private static Locator note(LoggedIn user, String form) {
        return user.page().locator("[id='" + form + "'] li").filter(new Locator.FilterOptions().setHasText(WORDS));
    }

    private static int drafts(LoggedIn user) {
        Object count = user.page()
                .evaluate("Object.keys(localStorage).filter(key => key.startsWith('vecruzina-draft:')).length");
        assertTrue(count instanceof Number);
        return ((Number) count).intValue();
    }
}
