// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameForStrangersTests {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(
                    new SchemaParser()
                            .parse(
                                    """
                                    directive @sameForStrangers on FIELD_DEFINITION
                                    type Query {
                                      contest(slug: String): Contest @sameForStrangers
                                      viewer: Contest
                                      thing: Thing @sameForStrangers
                                      one: One @sameForStrangers
                                    }
                                    type Mutation { change: Contest @sameForStrangers }
                                    type Subscription { counts: Contest @sameForStrangers }
                                    interface Thing { id: ID @sameForStrangers }
                                    union One = Contest
                                    type Contest implements Thing {
                                      id: ID @sameForStrangers
                                      name: String @sameForStrangers
                                      mine: Boolean
                                      next: Contest @sameForStrangers
                                    }
                                    """));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{contest{id name}}",
                "query A($s:String){contest(slug:$s){__typename id next{next{name}}} __typename}",
                "query A{contest{id}} query B{contest{name}}",
                "{contest{...F}} fragment F on Contest{id next{...G}} fragment G on Contest{name}",
                "{contest{...on Contest{name} ...{id}}}",
                "query($x:Boolean!){contest{id @include(if:$x) n:name}}"
            })
    void whatAsksForMarkedFieldsOnlyIsTheSame(String document) {
        assertThat(SameForStrangers.judge(SCHEMA, document)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{contest{id mine}}",
                "{viewer{id}}",
                "{contest{next{next{mine}}}}",
                "{contest{id ...{mine}}}",
                "{contest{...on Contest{mine}}}",
                "{contest{id m:mine @include(if:false)}}",
                "{contest{...F}} fragment F on Contest{id ...G} fragment G on Contest{mine}",
                "{contest{id}} fragment Unused on Contest{mine}",
                "query A{contest{id}} query B{viewer{id}}"
            })
    void oneFieldThatIsNotMarkedIsEnough(String document) {
        assertThat(SameForStrangers.judge(SCHEMA, document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation{change{id}}",
                "subscription{counts{id}}",
                "query A{contest{id}} mutation B{change{id}}"
            })
    void onlyQueriesAreTheSame(String document) {
        assertThat(SameForStrangers.judge(SCHEMA, document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{thing{id}}",
                "{one{...on Contest{id}}}",
                "{contest{...on Thing{id}}}",
                "{contest{id}} fragment F on Nothing{id}",
                "{contest{...F}} fragment F on Thing{id}"
            })
    void ofInterfacesAndUnionsNothingIsPromised(String document) {
        assertThat(SameForStrangers.judge(SCHEMA, document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{__schema{types{name}}}", "{contest{id} __type(name:\"x\"){name}}"})
    void theSchemaItselfIsNotKept(String document) {
        assertThat(SameForStrangers.judge(SCHEMA, document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{contest{id}", "{contest{unknown}}", "type A{b:Int}", "{a}"})
    void whatTheEngineRefusesIsLeftToIt(String document) {
        assertThat(SameForStrangers.judge(SCHEMA, document)).isFalse();
    }

    @Test
    void fragmentsThatSpreadEachOtherEnd() {
        String circle =
                "{contest{...F}} fragment F on Contest{id ...G} fragment G on Contest{id ...F}";
        assertThat(SameForStrangers.judge(SCHEMA, circle)).isTrue();
    }

    @Test
    void keepingWhatAsksForNothingWouldSaveNothing() {
        assertThat(SameForStrangers.judge(SCHEMA, "{__typename}")).isFalse();
    }

    @Test
    void nestingWithoutEndIsRefusedByTheParser() {
        String deep = "{contest" + "{next".repeat(5_000) + "{id" + "}".repeat(5_002);
        assertThat(SameForStrangers.judge(SCHEMA, deep)).isFalse();
    }
}
