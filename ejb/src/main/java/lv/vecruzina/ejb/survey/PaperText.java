package lv.vecruzina.ejb.survey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a paper is written down before it is sealed (anketas pieraksts): filled up, so that all papers are of one size. */
final class PaperText {
    /** Room for twelve answers of five hundred characters. */
    static final int BYTES = 32 * 1024;

    private PaperText() {}

    static byte[] write(List<Answer> answers) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(BYTES);
        try (DataOutputStream out = new DataOutputStream(text)) {
            out.writeInt(answers.size());
            for (Answer answer : answers) {
                out.writeLong(answer.questionId());
                out.writeInt(answer.options().size());
                for (long option : answer.options()) {
                    out.writeLong(option);
                }
                out.writeUTF(answer.words());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.size() > BYTES) {
            throw new IllegalArgumentException("more than a paper holds");
        }
        return Arrays.copyOf(text.toByteArray(), BYTES);
    }

    static List<Answer> read(byte[] text) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(text))) {
            List<Answer> answers = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                long question = in.readLong();
                List<Long> options = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    options.add(in.readLong());
                }
                answers.add(new Answer(question, options, in.readUTF()));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
