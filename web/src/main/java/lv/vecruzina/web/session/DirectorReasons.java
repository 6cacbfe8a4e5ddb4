package lv.vecruzina.web.session;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Why the director plans a session against a rule (direktora pamatojums): beyond the grant, or for an unchecked specialist. */
public class DirectorReasons implements Serializable {
    private static final long serialVersionUID = 1L;

    private String beyondGrant = "";
    private String againstCheck = "";

    @Nullable
    String beyondGrant() {
        return beyondGrant.isBlank() ? null : beyondGrant.strip();
    }

    @Nullable
    String againstCheck() {
        return againstCheck.isBlank() ? null : againstCheck.strip();
    }

    public String getBeyondGrant() {
        return beyondGrant;
    }

    public void setBeyondGrant(@Nullable String beyondGrant) {
        this.beyondGrant = beyondGrant == null ? "" : beyondGrant;
    }

    public String getAgainstCheck() {
        return againstCheck;
    }

    public void setAgainstCheck(@Nullable String againstCheck) {
        this.againstCheck = againstCheck == null ? "" : againstCheck;
    }
}
