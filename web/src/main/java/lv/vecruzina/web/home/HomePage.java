package lv.vecruzina.web.home;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.home.ExpiringDecision;
import lv.vecruzina.ejb.home.HomeService;
import lv.vecruzina.ejb.home.LastLoad;
import lv.vecruzina.ejb.home.LateCommitment;
import lv.vecruzina.ejb.home.RefusedDelivery;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** What needs this person today (šodien): only lists that the person's roles may read, each row with the way to mend it. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private HomeService home;

    @Inject
    private May may;

    @Inject
    private Text text;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private List<RefusedDelivery> refused = List.of();
    private List<ExpiringDecision> decisions = List.of();
    private List<LateCommitment> commitments = List.of();
    private @Nullable LastLoad load;

    public void open() {
        today = LocalDate.now(clock);
        refused = may.call("HomeService.refusedDeliveries") ? home.refusedDeliveries() : refused;
        decisions = may.call("HomeService.expiringDecisions") ? home.expiringDecisions() : decisions;
        commitments = may.call("HomeService.lateCommitments") ? home.lateCommitments() : commitments;
        load = may.call("HomeService.lastLoad") ? home.lastLoad().orElse(null) : null;
    }

    /** The day in words, e.g. "otrdiena, 2026. gada 31. marts". */
    public String day(String language) {
        Locale locale = language.equals(Language.LATVIAN.getLanguage()) ? Language.LATVIAN : Locale.UK;
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(today);
        return written.substring(0, 1).toUpperCase(locale) + written.substring(1);
    }

    /** How far the day is, in words: "pirms 3 dienām", "šodien", "vēl 1 diena". */
    public String distance(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Text.of("home.index.today");
        }
        return days < 0 ? text.count("home.index.late", -days) : text.count("home.index.in", days);
    }

    public String tone(LocalDate due) {
        return due.isBefore(today) ? "bad" : due.isBefore(today.plusDays(30)) ? "warn" : "quiet";
    }

    /** Whether the newest load asks for somebody: it failed, was held back or a check found something. */
    public boolean isLoadTroubled() {
        return load != null
                && (load.state().equals("failed") || load.state().equals("held") || load.checksFailed() > 0);
    }

    public boolean isCalm() {
        return refused.isEmpty() && decisions.isEmpty() && commitments.isEmpty() && !isLoadTroubled();
    }

    public List<RefusedDelivery> getRefused() {
        return refused;
    }

    public List<ExpiringDecision> getDecisions() {
        return decisions;
    }

    public List<LateCommitment> getCommitments() {
        return commitments;
    }

    public @Nullable LastLoad getLoad() {
        return load;
    }
}
