package lv.vecruzina.ejb.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that the user can mend (pārkāpums). The key names a sentence in the bundles that says what is wrong and what to
 * do now; the parameters fill it. Nothing of the refused call is kept.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> parameters;

    public RuleViolation(String key, Object... parameters) {
        super(key);
        this.key = key;
        this.parameters = List.of(parameters);
    }

    /** Key of the sentence in the message bundles, e.g. {@code placement.age_limit}. */
    public String key() {
        return key;
    }

    /** What the sentence names: dates, numbers, codes. */
    public List<Object> parameters() {
        return parameters == null ? List.of() : parameters;
    }
}
