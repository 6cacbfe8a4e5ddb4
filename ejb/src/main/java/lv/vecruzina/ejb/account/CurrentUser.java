package lv.vecruzina.ejb.account;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person behind the web session (pašreizējais lietotājs). Only there: a job has no session and must not ask. Services
 * that filter by municipality ask {@link #municipalityId()}.
 */
@Named
@SessionScoped
public class CurrentUser implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Identity identity;

    public CurrentUser() {}

    /** A user as a test needs one. */
    public CurrentUser(Identity identity) {
        this.identity = identity;
    }

    /** Called once the person has proved who they are. */
    public void begin(Identity proved) {
        identity = proved;
    }

    public boolean isKnown() {
        return identity != null;
    }

    /** @throws IllegalStateException where nobody has logged in */
    public Identity identity() {
        if (identity == null) {
            throw new IllegalStateException("nobody has logged in");
        }
        return identity;
    }

    public String userName() {
        return identity().userName();
    }

    public String getDisplayName() {
        return identity().displayName();
    }

    public Set<String> getRoles() {
        return identity().roles();
    }

    public boolean hasRole(String role) {
        return getRoles().contains(role);
    }

    /** The municipality whose clients alone this person may see; null for everyone who is not its official. */
    public @Nullable Long municipalityId() {
        return identity().municipalityId();
    }

    /** The employee behind the account; null for an outsider and where nobody has linked them yet. */
    public @Nullable Long employeeId() {
        return identity().employeeId();
    }

    /** @throws IllegalStateException where it is no child's turn at the tablet */
    public long childId() {
        Identity.Turn turn = identity().turn();
        if (turn == null) {
            throw new IllegalStateException("no child has the tablet");
        }
        return turn.clientId();
    }

    /** True for someone who came in by a one-time code and must set a password before anything else. */
    public boolean byCode() {
        return identity().byCode();
    }
}
