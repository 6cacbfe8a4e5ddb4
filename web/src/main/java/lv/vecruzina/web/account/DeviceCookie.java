package lv.vecruzina.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.DeviceService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What makes a browser a shared device (koplietotas ierīces sīkdatne): the token, which no script can read. */
@Named("device")
@RequestScoped
public class DeviceCookie {
    private static final String NAME = "vecruzina_device";

    @Inject
    private HttpServletRequest request;

    @EJB
    private DeviceService devices;

    private @Nullable Boolean shared;

    /** The token; empty in a browser that is nobody's but one person's, which costs no look into the database. */
    public String token() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    public boolean isShared() {
        if (shared == null) {
            String token = token();
            shared = !token.isEmpty() && devices.isShared(token);
        }
        return shared;
    }

    void keep(String token) {
        var cookie = new Cookie(NAME, token);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        Faces.getResponse().addCookie(cookie);
        shared = true;
    }
}
