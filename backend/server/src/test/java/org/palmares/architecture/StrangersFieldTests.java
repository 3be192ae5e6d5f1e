// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.architecture.canary.house.voting.web.CuriousFields;
import org.palmares.testing.SchemaInspection;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/**
 * What is declared as the same for all strangers is given to all of them from one answer, so it may
 * not depend on the device that they come from.
 */
@ServerTest
class StrangersFieldTests {

    private static final String ROLES = "asks for roles, which belong to accounts";
    private static final String ACCESS =
            "asks what the viewer may do: by account, or by the device of a draft; none is reached";

    /** Methods that could learn who asks, and why all strangers get the same from them. */
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("Query.contest", ROLES),
                    Map.entry("Query.contests", "open ones, and those of the account"),
                    Map.entry("Contest.viewerRoles", ROLES),
                    Map.entry("Contest.rehearsalOf", ROLES),
                    Map.entry("Contest.nextPhase", ROLES),
                    Map.entry("Contest.editions", ROLES),
                    Map.entry("Contest.entries", ROLES),
                    Map.entry("Contest.entriesByVotes", ROLES),
                    Map.entry("Contest.votingProgress", ROLES),
                    Map.entry("Entry.votes", "says how long the answer may be kept"),
                    Map.entry("Entry.category", ACCESS),
                    Map.entry("Entry.authors", ACCESS),
                    Map.entry("Entry.cover", ACCESS),
                    Map.entry("Entry.disqualification", "is given a loader that asks for nobody"));

    /** Who reads more of a viewer than the account, and why no marked field shows it. */
    private static final Map<String, String> DEVICES =
            Map.of(
                    "Entry",
                            "whose a draft is; galleries show none, and submitting takes an"
                                    + " account",
                    "Drafts", "begins drafts and lists the viewer's own",
                    "EntryFiles", "uploads",
                    "EntryController", "the trace in a playback's address",
                    "MediaController", "the trace in the address of a film's previews",
                    "Claims", "mutations",
                    "VoterLinks", "casting, and what the viewer may still do",
                    "VoteTraces", "casting",
                    "MailCodes", "mutations");

    @Test
    void noFieldThatIsTheSameForStrangersLooksAtWhoAsks(@Autowired SchemaInspection inspection) {
        assertThat(
                        new StrangersFields(Schemas.stated(), inspection.report()::dataFetcher)
                                .curious(KNOWN))
                .isEmpty();
    }

    @Test
    void devicesAreReadWhereNoSuchFieldShowsThem() {
        assertThat(StrangersFields.readersOfDevices(Code.MAIN, DEVICES)).isEmpty();
    }

    @Test
    void plantedMethodsThatCouldLearnWhoAsksAreSeen() {
        var schema =
                Schemas.of(
                        """
                        directive @sameForStrangers on FIELD_DEFINITION
                        type Query {
                          plain: Int @sameForStrangers
                          read: Int @sameForStrangers
                          viewer: Int @sameForStrangers
                          context: Int @sameForStrangers
                          environment: Int @sameForStrangers
                          loader: Int @sameForStrangers
                          viewers: Int @sameForStrangers
                          unmarked: Int
                        }
                        """);
        var fields = new StrangersFields(schema, StrangersFieldTests::planted);

        assertThat(fields.curious(Map.of("Query.viewer", "known", "Query.plain", "gone")))
                .containsExactlyInAnyOrder(
                        "Query.context is the same for strangers and is given GraphQLContext",
                        "Query.environment is the same for strangers and is given"
                                + " DataFetchingEnvironment",
                        "Query.loader is the same for strangers and is given DataLoader",
                        "Query.viewers is the same for strangers and is given List",
                        "Query.plain is known to see who asks and does not");
    }

    @Test
    void aPlantedReaderOfDevicesIsSeen() {
        var planted = Code.planted("org.palmares.architecture.canary.house.voting.web");

        assertThat(StrangersFields.readersOfDevices(planted, Map.of("Gone", "no longer there")))
                .containsExactly(
                        CuriousFields.class.getName() + " reads a viewer's device or address",
                        "Gone is known to read a device and does not");
        assertThat(
                        StrangersFields.readersOfDevices(
                                planted, Map.of("CuriousFields", "planted on purpose")))
                .isEmpty();
    }

    private static @Nullable DataFetcher<?> planted(FieldCoordinates field) {
        return Arrays.stream(CuriousFields.methods())
                .filter(method -> method.getName().equals(field.getFieldName()))
                .findFirst()
                .map(Planted::new)
                .orElse(null);
    }

    private record Planted(Method asMethod) implements SelfDescribingDataFetcher<Object> {

        @Override
        public String getDescription() {
            return asMethod.getName();
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forMethodReturnType(asMethod);
        }

        @Override
        public Object get(DataFetchingEnvironment environment) {
            return getDescription();
        }
    }
}
