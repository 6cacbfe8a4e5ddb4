package lv.vecruzina.ear.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Logging in and out (pieteikšanās). */
class LoginIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final Words words = Words.LATVIAN;

    @Test
    void theRightPasswordOpensTheDoor() {
        LoggedIn director = visitor.as("DIRECTOR");
        assertThat(director.page().getByRole(AriaRole.HEADING, level(1))).hasText(words.of("home.index.title"));
    }

    @Test
    void aWrongPasswordIsRefusedInWordsThatNameNeitherOfTheTwo() {
        visitor.logIn("director", "nepareiza parole");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        assertThat(visitor.page().locator("[id='messages']")).containsText(words.of("account.login.refused"));
        visitor.logIn("nobody.here", "nepareiza parole");
        assertThat(visitor.page().locator("[id='messages']")).containsText(words.of("account.login.refused"));
    }

    @Test
    void thePageThatWasAskedForOpensAfterLoggingIn() {
        visitor.open("/account/list.xhtml");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\.xhtml"));
        visitor.page().getByLabel(words.of("account.login.user_name")).fill("administrator");
        visitor.page().locator("[id='login:secret']").fill("vecruzina");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/account/list\\.xhtml"));
    }

    @Test
    void whoLoggedOutIsOutsideAndTheBackButtonShowsNothing() {
        LoggedIn carer = visitor.as("CARER");
        carer.page().locator("details.user summary").click();
        carer.button("shared.user.log_out").click();
        assertThat(carer.page()).hasURL(Pattern.compile(".*/login\\.xhtml"));
        carer.page().goBack();
        assertThat(carer.page()).hasURL(Pattern.compile(".*/login\\.xhtml"));
    }

    @Test
    void aOneTimeCodeOpensOnlyTheNewPasswordAndThenIsWorthNothing() {
        LoggedIn administrator = visitor.as("ADMINISTRATOR");
        administrator.open("/account/edit.xhtml");
        administrator.field("account.edit.user_name").fill("jauna.aprupetaja");
        administrator.field("account.edit.display_name").fill("Jaunā Aprūpētāja");
        administrator.page().getByText(words.of("role.carer"), exact()).click();
        administrator.button("account.edit.add").click();
        String code = administrator.page().locator(".code-value").innerText().strip();
        administrator.page().locator("details.user summary").click();
        administrator.button("shared.user.log_out").click();

        visitor.logIn("jauna.aprupetaja", code);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/account/password\\.xhtml"));
        visitor.open("/client/list.xhtml");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/account/password\\.xhtml"));
        visitor.page().locator("[id='password:wanted']").fill("garāks nekā īss");
        visitor.page().locator("[id='password:repeated']").fill("garāks nekā īss");
        visitor.page().locator("[id='password:save']").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/home/index\\.xhtml"));

        visitor.leave();
        visitor.logIn("jauna.aprupetaja", code);
        assertThat(visitor.page().locator("[id='messages']")).containsText(words.of("account.login.refused"));
        visitor.as("jauna.aprupetaja", "garāks nekā īss");
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
