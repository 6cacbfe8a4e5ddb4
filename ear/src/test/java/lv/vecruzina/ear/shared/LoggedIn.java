package lv.vecruzina.ear.shared;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody who has logged in and finds things by what they are called. */
public final class LoggedIn {
    private final Visitor visitor;
    private Words words;

    LoggedIn(Visitor visitor, Words words) {
        this.visitor = visitor;
        this.words = words;
    }

    public Page page() {
        return visitor.page();
    }

    public Words words() {
        return words;
    }

    /** Opens a page by its path, once what was typed on the one before has arrived, and waits until it rests. */
    public Page open(String address) {
        rest();
        Page page = visitor.open(address);
        visitor.settle();
        return page;
    }

    /** Waits until all that was typed is sent and answered. */
    public void rest() {
        visitor.settle();
    }

    /** Switches to the other language on the page that is open. */
    public void switchLanguage() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("shared.language.other")))
                .click();
        words = words == Words.LATVIAN ? Words.ENGLISH : Words.LATVIAN;
        page().waitForSelector("html[lang=" + words.language() + "]");
        visitor.settle();
    }

    /** The button that says the words of the key, and nothing else but perhaps a drawn sign before them. */
    public Locator button(String key) {
        Pattern name = Pattern.compile("^\\W*" + words.of(key) + "$");
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The field labelled by the words of the key. */
    public Locator field(String key) {
        return page().getByLabel(words.of(key));
    }

    /** Opens the select menu of this id and picks the option that says the words. */
    public void choose(String id, String words) {
        page().locator("[id='" + id + "']").click();
        Locator.GetByRoleOptions said =
                new Locator.GetByRoleOptions().setName(words).setExact(true);
        page().locator("[id='" + id + "_panel']")
                .getByRole(AriaRole.OPTION, said)
                .click();
    }

    /** Types into the field of this id and picks the offered one that holds the words. */
    public void pick(String id, String words) {
        Locator field = page().locator("[id='" + id + "_input']");
        field.click();
        field.pressSequentially(words);
        page().locator("[id='" + id + "_panel'] li", new Page.LocatorOptions().setHasText(words))
                .click();
    }

    /** What the page says at its top. */
    public Locator messages() {
        return page().locator("[id='messages']");
    }
}
