package lv.vecruzina.web.restriction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import lv.vecruzina.ejb.restriction.GroundRow;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** How a restriction (ierobežojums) is told on the pages, in the language of the reader. */
@Named
@RequestScoped
public class RestrictionNames {
    @Inject
    private Clock clock;

    @Inject
    private Language language;

    /** Name of the ground of the list; null where there is none. */
    public @Nullable String ground(RestrictionRow row) {
        return isLatvian() ? row.groundLv() : row.groundEn();
    }

    /** A ground of the list, and whether anybody could check it. */
    public String ground(GroundRow ground) {
        String name = isLatvian() ? ground.nameLv() : ground.nameEn();
        return ground.verified() ? name : Text.of("restriction.ground.unverified", name);
    }

    /** How long it lasted or lasts. */
    public String lasted(RestrictionRow row) {
        return hours(row.lasted(clock.instant()));
    }

    public String hours(Duration lasted) {
        return Text.of("restriction.row.hours", lasted.toHours(), lasted.toMinutesPart());
    }

    private boolean isLatvian() {
        return Language.LATVIAN.getLanguage().equals(language.getCode());
    }
}
