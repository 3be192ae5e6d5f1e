// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

class JsonTests {

    private static JsonValue read(String text) throws NotAccepted {
        return JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Code refusal(byte[] bytes) {
        NotAccepted refused =
                catchThrowableOfType(NotAccepted.class, () -> JsonReader.read(bytes, 10_000));
        return refused.reason().code();
    }

    @Test
    void writesTheCanonicalFormOfRfc8785() throws NotAccepted {
        String document =
                " { \"\\u20ac\" : [ true , false , null ] , \"b\":{}, \"a\":[],\r\n"
                        + "\t\"\\r"
                        + "\":\"\\u000f\\n"
                        + "\\b\\t\\f\\r"
                        + "\\\"\\\\\\/A\\u001F€\", \"1\":-12,\"\\uD83D\\ude00\":0}";

        assertThat(read(document).canonical())
                .isEqualTo(
                        "{\"\\r\":\"\\u000f\\n\\b\\t\\f\\r\\\"\\\\/A\\u001f€\",\"1\":-12,\"a\":[],"
                                + "\"b\":{},\"€\":[true,false,null],\"😀\":0}");
        assertThat(read(read(document).canonical())).isEqualTo(read(document));
    }

    static Stream<Arguments> refusesWhatIsTooMuchOrUnderstoodTwice() {
        return Stream.of(
                Arguments.of("{\"a\":1,\"a\":1}", ReasonCode.JSON_DUPLICATE_NAME),
                Arguments.of("1.5", ReasonCode.JSON_FRACTIONAL_NUMBER),
                Arguments.of("1e5", ReasonCode.JSON_FRACTIONAL_NUMBER),
                Arguments.of("1E5", ReasonCode.JSON_FRACTIONAL_NUMBER),
                Arguments.of("9007199254740992", ReasonCode.JSON_NUMBER_TOO_LARGE),
                Arguments.of("-9007199254740992", ReasonCode.JSON_NUMBER_TOO_LARGE),
                Arguments.of("10000000000000000", ReasonCode.JSON_NUMBER_TOO_LARGE),
                Arguments.of("[".repeat(40) + "]".repeat(40), ReasonCode.JSON_TOO_DEEP),
                Arguments.of(" ".repeat(10_001), ReasonCode.JSON_TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsTooMuchOrUnderstoodTwice(String document, ReasonCode code) {
        assertThat(refusal(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(code);
    }

    static Stream<String> refusesWhatIsNoJson() {
        return Stream.of(
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "[1 2]",
                "01",
                "-",
                "-01",
                "-0",
                "+1",
                "tru",
                "nul",
                "fals",
                "\"",
                "\"a",
                "\"\\",
                "\"\\x\"",
                "\"\\u12",
                "\"\\u12G4\"",
                "\"\\u12g4\"",
                "\"\\u１２３４\"",
                "\"\t\"",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "1 1",
                "{}x",
                "'a'",
                "]",
                "\u0000");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoJson(String document) {
        assertThat(refusal(document.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReasonCode.JSON_MALFORMED);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(refusal(new byte[] {'"', (byte) 0xc3, '"'})).isEqualTo(ReasonCode.JSON_NOT_UTF8);
    }

    @Test
    void holdsOnlyNumbersThatEveryReaderHolds() throws NotAccepted {
        assertThat(read("9007199254740991")).isEqualTo(new JsonNumber(JsonNumber.GREATEST));
        assertThat(read("-9007199254740991")).isEqualTo(new JsonNumber(-JsonNumber.GREATEST));
        assertThatThrownBy(() -> new JsonNumber(JsonNumber.GREATEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JsonNumber(-JsonNumber.GREATEST - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverFailsInAnotherWayThanByAReason() throws NotAccepted {
        String seedDocument = "{\"a\":[1,\"x\\u0041\",true,null,{\"b\":-5}],\"c\":\"€\"}";
        Random random = new Random(8785);
        int accepted = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = seedDocument.getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(96));
            }
            try {
                JsonValue value = JsonReader.read(bytes);
                assertThat(JsonReader.read(value.bytes())).isEqualTo(value);
                accepted++;
            } catch (NotAccepted refused) {
                assertThat(refused.reason().code().name()).startsWith("JSON_");
            }
        }
        assertThat(accepted).isPositive();
    }

    @Test
    void namesTheFieldThatItCannotUse() throws NotAccepted {
        Fields fields =
                Fields.of(
                        read(
                                "{\"text\":\"x\",\"number\":7,\"truth\":true,\"list\":[{\"a\":1}],"
                                    + "\"large\":1000001,\"less\":-1,\"figures\":[1,\"1/2\"]}"));

        assertThat(fields.has("text")).isTrue();
        assertThat(fields.has("none")).isFalse();
        assertThat(fields.figures("figures")).hasSize(2);
        assertThat(fields.objects("list").get(0).pathOf("a")).isEqualTo("list.0.a");
        assertThat(field(() -> fields.text("none"))).isEqualTo("FIELD_MISSING [none]");
        assertThat(field(() -> fields.text("number"))).isEqualTo("FIELD_UNREADABLE [number]");
        assertThat(field(() -> fields.number("text"))).isEqualTo("FIELD_UNREADABLE [text]");
        assertThat(field(() -> fields.count("large"))).isEqualTo("FIELD_UNREADABLE [large]");
        assertThat(field(() -> fields.count("less"))).isEqualTo("FIELD_UNREADABLE [less]");
        assertThat(field(() -> fields.truth("text"))).isEqualTo("FIELD_UNREADABLE [text]");
        assertThat(field(() -> fields.figure("text"))).isEqualTo("FIELD_UNREADABLE [text]");
        assertThat(field(() -> fields.figure("truth"))).isEqualTo("FIELD_UNREADABLE [truth]");
        assertThat(field(() -> fields.objects("text"))).isEqualTo("FIELD_UNREADABLE [text]");
        assertThat(field(() -> fields.objects("figures")))
                .isEqualTo("FIELD_UNREADABLE [figures.0]");
        assertThat(field(() -> fields.texts("figures"))).isEqualTo("FIELD_UNREADABLE [figures]");
        assertThat(field(() -> Fields.of(read("{\"a\":1}")).nothingElse()))
                .isEqualTo("FIELD_UNKNOWN [a]");
    }

    private interface Reading {
        void read() throws NotAccepted;
    }

    private static String field(Reading reading) {
        NotAccepted refused = catchThrowableOfType(NotAccepted.class, reading::read);
        return refused.reason().code() + " " + refused.reason().figures();
    }
}
