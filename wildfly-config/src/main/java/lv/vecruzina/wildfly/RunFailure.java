package lv.vecruzina.wildfly;

/** Why the product does not run, in one line that also says what to do; it carries no trace on purpose. */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public RunFailure(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
