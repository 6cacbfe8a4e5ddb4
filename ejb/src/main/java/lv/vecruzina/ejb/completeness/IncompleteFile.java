package lv.vecruzina.ejb.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client whose file lacks something (nepilna lieta).
 *
 * @param missing how many things, of all services together
 * @param said what is missing, separated by blanks
 * @param named whose task it is, separated by bars; nothing for the director
 */
public record IncompleteFile(
        long clientId,
        String clientNo,
        String givenName,
        String familyName,
        long missing,
        LocalDate since,
        String said,
        String named) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }

    /** What is missing, each thing once. */
    public List<String> things() {
        return Stream.of(said.split(" ")).distinct().sorted().toList();
    }

    /** Whose task it is, each once; an empty name is the director. */
    public List<String> workers() {
        return Stream.of(named.split("\\|", -1)).distinct().sorted().toList();
    }
}
