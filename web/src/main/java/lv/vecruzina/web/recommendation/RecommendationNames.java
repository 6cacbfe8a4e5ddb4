package lv.vecruzina.web.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import lv.vecruzina.ejb.recommendation.CommitmentOccurrence;
import lv.vecruzina.ejb.recommendation.WaitingRow;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** How recommendations (rekomendācijas) and their statuses are written on pages. */
@Named
@ApplicationScoped
public class RecommendationNames {

    /** The number as the Ombudsman writes it, e.g. {@code T.R.*1, 1. daļa}; a part that has words stands as it is. */
    public String number(String number, String part) {
        String whole = number.startsWith("*") ? "T.R." + number : number;
        if (part.isEmpty()) {
            return whole;
        }
        return part.chars().allMatch(Character::isDigit)
                ? Text.of("recommendation.number.part", whole, part)
                : whole + ", " + part;
    }

    /** The word of the Ombudsman's scale in the language of the page. */
    public String status(@Nullable String status) {
        return Text.of("recommendation.status." + (status == null ? "none" : status.replace(' ', '_')));
    }

    /** A recurrence that can be chosen, in the language of the page; another one in the words it was written in. */
    public String recurrence(String written) {
        String key = "recommendation.recurrence." + written.replace(' ', '_');
        return Text.knows(key) ? Text.of(key) : written;
    }

    /** The tone of the badge of a status. */
    public String tone(@Nullable String status) {
        return switch (status == null ? "" : status) {
            case "ieviesta" -> "good";
            case "daļēji ieviesta" -> "warn";
            case "ieviešanas procesā" -> "info";
            case "nav ieviesta" -> "bad";
            default -> "quiet";
        };
    }

    /** A commitment that waits for somebody, on the home page; it opens its recommendation. */
    public HomeRow onHome(WaitingRow one, String of, String tone, String state) {
        return new HomeRow(
                one.saidAt(),
                one.text(),
                Text.of(
                        of,
                        number(one.number(), one.part()),
                        one.commitmentNo(),
                        Objects.requireNonNullElse(one.reason(), "")),
                "/recommendation/detail.xhtml",
                "id",
                one.recommendationId(),
                tone,
                Text.of(state));
    }

    /** Who took a step of a commitment, and when. */
    public String step(String step, String person, Instant at) {
        return Text.of("recommendation.step." + step, person, at);
    }

    /** When an occurrence was done, by when it was due, and who said so. */
    public String occurrence(CommitmentOccurrence one, String person) {
        return Text.of(
                "recommendation.occurrence." + (one.isLate() ? "late" : "done"),
                one.getDueOn(),
                one.getDoneOn(),
                person);
    }

    /** The tone of the badge of a commitment's state. */
    public String commitmentTone(String state) {
        return switch (state) {
            case "done" -> "good";
            case "late" -> "bad";
            case "claimed", "undated" -> "warn";
            default -> "info";
        };
    }
}
