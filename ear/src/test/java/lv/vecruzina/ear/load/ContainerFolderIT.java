package lv.vecruzina.ear.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jboss.as.arquillian.container.ParameterUtils;
import org.junit.jupiter.api.Test;

class ContainerFolderIT {
    @Test
    void aPathWithABlankStaysOneArgumentWhenArquillianCutsTheLine() {
        List<String> arguments = List.of("-Djboss.server.base.dir=/home/a b/server", "-Djboss.http.port=8114");
        String line = ContainerFolder.arguments(arguments.toArray(String[]::new));
        assertEquals(arguments, ParameterUtils.splitParams(line));
    }
}
