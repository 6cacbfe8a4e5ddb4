package lv.vecruzina.web.attendance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vecruzina.ejb.legal.CareService;
import org.omnifaces.util.Faces;

/** The service the pages of attendance show (izvēlētais pakalpojums): the one asked for, else the last one here, else the first. */
final class ServiceChoice {
    private static final String COOKIE = "vecruzina_service";

    private ServiceChoice() {}

    static CareService of(List<CareService> services, String asked) {
        String last = Optional.ofNullable(Faces.getRequestCookie(COOKIE)).orElse("");
        return Stream.of(asked, last)
                .flatMap(code -> services.stream().filter(one -> one.getCode().equals(code)))
                .findFirst()
                .orElse(services.get(0));
    }

    /** Keeps the service for a year in a cookie of this browser. */
    static void remember(String service) {
        int year = (int) Duration.ofDays(365).toSeconds();
        Map<String, Object> properties = Map.of("path", "/", "maxAge", year, "httpOnly", true, "SameSite", "Strict");
        Faces.getExternalContext().addResponseCookie(COOKIE, service, properties);
    }
}
