package lv.vecruzina.ejb.shared;

import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * The database's refusal by name (ierobežojums). Constraint names are sentences, and each one that a user can run into has
 * its own sentence in the bundles under {@code constraint.<name>}.
 */
public final class Constraint {
    private Constraint() {}

    /** Name of the constraint that refused, wherever it lies in the chain of causes; empty where none did. */
    public static Optional<String> refusedBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
