// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Vectors of single roundings and roots. */
class DigitsVectorsTests {

    static Stream<String> vectors() {
        return Vectors.names("digits");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesOutAsWritten(String name) throws NotAccepted {
        List<JsonObject> cases = new ArrayList<>();
        boolean root = name.contains("root");
        for (Fields one : Fields.of(Vectors.read(name)).objects("cases")) {
            Fraction of = one.figure("of");
            Digits digits =
                    Digits.places(one.count("places"), one.word("mode", Digits.Mode.values()));
            Fraction result = root ? digits.root(of) : digits.apply(of);
            cases.add(
                    new ObjectBuilder()
                            .with("of", of)
                            .with("places", one.count("places"))
                            .with("mode", digits.mode())
                            .with("is", result)
                            .done());
            if (!Vectors.isWriting()) {
                assertThat(result.text()).as(name + " " + of).isEqualTo(one.text("is"));
            }
        }
        if (Vectors.isWriting()) {
            Vectors.write(name, new ObjectBuilder().with("cases", cases).done());
        }
    }
}
