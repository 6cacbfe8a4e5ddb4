package lv.vecruzina.ear.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A day typed by keys is kept as it is typed: one out of range, or one no calendar has, is refused and not turned into another. */
class TypedDateIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aDayOfALaterMonthAYearOnOrOfNoCalendarIsRefusedAsTyped() {
        LoggedIn director = visitor.as("DIRECTOR");
        for (String typed : List.of(
                TODAY.plusMonths(1).withDayOfMonth(5).format(DAY),
                TODAY.plusYears(1).format(DAY),
                "31.02." + TODAY.getYear(),
                "29.02.2023")) {
            Locator field = typed(director, typed);
            assertThat(refusal(director)).isVisible();
            assertThat(field).hasValue(typed);
        }
        typed(director, "29.02.2024");
        assertThat(director.page().locator(".ui-message-error").first()).isVisible();
        assertThat(refusal(director)).hasCount(0);
    }

    /** Types the day into the only field of a new employee's form that ends today, and saves. */
    private static Locator typed(LoggedIn director, String day) {
        Page page = director.open("/staff/edit.xhtml");
        Locator field = page.locator("[id='employee:criminalCheckOn_input']");
        field.pressSequentially(day);
        field.press("Tab");
        page.locator("[id='employee:save']").click();
        return field;
    }

    private static Locator refusal(LoggedIn director) {
        return director.page()
                .locator(".field")
                .filter(new Locator.FilterOptions()
                        .setHas(director.page().locator("[id='employee:criminalCheckOn_input']")))
                .locator(".ui-message-error");
    }
}
