package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** The language of the page (valoda): Latvian, or English where the reader chose it; a cookie remembers for a year. */
@Named
@RequestScoped
public class Language {
    public static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private static final String COOKIE = "vecruzina_language";
    private static final String ENGLISH = "en";

    /** The language of the request, also before its view is built. */
    static Locale current() {
        return ENGLISH.equals(Faces.getRequestCookie(COOKIE)) ? Locale.ENGLISH : LATVIAN;
    }

    /** {@code lv} or {@code en}. */
    public String getCode() {
        return current().getLanguage();
    }

    public String getOther() {
        return getCode().equals(ENGLISH) ? LATVIAN.getLanguage() : ENGLISH;
    }

    /** Shows the same page in the other language. */
    public void change() throws IOException {
        speak(getOther());
        Faces.redirect(Servlets.getRequestURIWithQueryString(Faces.getRequest()));
    }

    /** From the next page on this device speaks the language. */
    public void speak(String code) {
        Map<String, Object> lasting = Map.of(
                "path", "/", "maxAge", (int) Duration.ofDays(365).toSeconds(), "httpOnly", true, "SameSite", "Strict");
        Faces.getExternalContext().addResponseCookie(COOKIE, code, lasting);
    }
}
