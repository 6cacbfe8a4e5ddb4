package lv.vecruzina.ear.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A post (amats) is given, ended and withdrawn on the employee's page, and what the days refuse is said in the dialog. */
class PostIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aPostIsGivenEndedAndWithdrawn() throws Exception {
        String post =
                "Aizvietotājs " + Objects.requireNonNull(product.value("select nextval('care.session_series')::text"));
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/staff/detail.xhtml?id="
                + product.value("select employee_id from care.account where user_name = 'nurse'"));

        Locator giving = ask(director, director.page().locator("[id='posts:add']"), "post");
        save(giving);
        assertThat(giving).containsText(director.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        give(giving, post);
        assertThat(giving).isHidden();
        Locator row =
                director.page().locator("[id='posts:rows_data'] > tr", new Page.LocatorOptions().setHasText(post));
        assertThat(row).containsText(TODAY.format(DAY));

        ask(director, director.page().locator("[id='posts:add']"), "post");
        give(giving, post);
        assertThat(giving).containsText(director.words().of("constraint.post_is_held_once_a_day"));
        giving.locator("[id='post:leave']").click();
        assertThat(row).hasCount(1);

        Locator ending = ask(director, row.locator("button[id$=':end']"), "postEnding");
        save(ending);
        assertThat(ending).containsText(director.words().of("constraint.post_ends_after_it_begins"));
        ending.locator("[id='postEnding:untilOn_input']").fill(TODAY.plusDays(1).format(DAY));
        save(ending);
        assertThat(ending).isHidden();
        assertThat(row).containsText(TODAY.plusDays(1).format(DAY));

        Locator withdrawing = ask(director, row.locator("button[id$=':withdraw']"), "postWithdrawing");
        Locator withdraw = withdrawing.locator("[id='postWithdrawing:withdraw']");
        withdraw.click();
        assertThat(withdrawing).containsText(director.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        withdrawing.locator("[id='postWithdrawing:reason']").fill("Ierakstīts citam darbiniekam");
        withdraw.click();
        assertThat(withdrawing).isHidden();
        assertThat(row).containsText(director.words().of("staff.row.withdrawn", "Ierakstīts citam darbiniekam"));
        assertThat(row.locator("button")).hasCount(0);
    }

    private static Locator ask(LoggedIn director, Locator button, String form) {
        button.click();
        Locator opened = director.page().locator("[id='" + form + "']");
        assertThat(opened).isVisible();
        return opened;
    }

    private static void give(Locator form, String post) {
        form.locator("[id='post:title']").fill(post);
        form.locator("[id='post:profession']").fill("medicīnas māsa");
        save(form);
    }

    private static void save(Locator form) {
        form.locator("button[id$=':save']").click();
    }
}
