// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.palmares.Palmares;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that hurts the servers behind a whole node; all such tests share one node. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "palmares.test.servers", matches = "containers")
@SpringBootTest(
        classes = Palmares.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FaultyServers.class)
@Import({People.class, ContestFixture.class})
@interface FaultTest {}
