package lv.vecruzina.ejb.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client whom a publication depicts, and what is lacking (attēlotais): child, representative, left.
 *
 * @param clientNo null for a client outside the reader's circle, who is only counted
 * @param name null for who knows children by number alone
 */
public record Depicted(@Nullable String clientNo, @Nullable String name, List<String> lacks) {
    public boolean valid() {
        return lacks.isEmpty();
    }
}
