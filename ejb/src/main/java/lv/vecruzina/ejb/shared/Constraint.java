package lv.vecruzina.ejb.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database's refusal by name (ierobežojums). Constraint names are sentences, and each one that a user can run into has
 * its own sentence in the bundles under {@code constraint.<name>}.
 */
public final class Constraint {
    private Constraint() {}

    /** Name of the constraint that refused, wherever it lies in the chain of causes; empty where none did. */
    public static Optional<String> refusedBy(Throwable failure) {
        return message(failure).map(ServerErrorMessage::getConstraint);
    }

    /** What a refusal of our own names, in order: the parts of its hint between bars, days as dates; mostly nothing. */
    public static List<Object> parameters(Throwable failure) {
        return message(failure).map(ServerErrorMessage::getHint).stream()
                .flatMap(hint -> Stream.of(hint.split("\\|")))
                .map(Constraint::parameter)
                .toList();
    }

    private static Object parameter(String part) {
        return part.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(part) : part;
    }

    private static Optional<ServerErrorMessage> message(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage());
            }
        }
        return Optional.empty();
    }
}
