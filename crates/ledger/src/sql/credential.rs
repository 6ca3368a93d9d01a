//! Proofs of who someone is, as rows. Each "spend" is a single statement, so that of two processes at
//! once one alone succeeds.

use super::SqlStore;
use super::ask::{Ask, Table};
use super::codes::{count, day, day_number, instant, micros};
use super::fault::unknown;
use crate::credential::{ApiToken, Attempts, Identity, Link, LinkPurpose, Scope, SealedFactor, Standing};
use crate::fault::StoreFault;
use crate::store::CredentialStore;
use async_trait::async_trait;
use casework::{ActorId, Role};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{FromQueryResult, TransactionTrait as _, Value};

const RECOVERY: Table<3> =
    Table { name: "recovery_code", columns: ["office", "account", "code_hash"], clash: "" };
const TOKENS: Table<9> = Table {
    name: "api_token",
    columns: [
        "office",
        "token_hash",
        "account",
        "role",
        "name",
        "scopes",
        "made_at",
        "expires_at",
        "used_on",
    ],
    clash: "",
};
const IDENTITIES: Table<4> =
    Table { name: "identity", columns: ["office", "issuer", "subject", "account"], clash: "" };

#[derive(FromQueryResult)]
struct AttemptRow {
    failures: i64,
    run: i64,
    last_at: i64,
}

#[derive(FromQueryResult)]
struct CredentialRow {
    factor: Option<String>,
    signed_in_at: Option<i64>,
    signed_in_before: Option<i64>,
    failures_before: i64,
}

#[derive(FromQueryResult)]
struct FactorRow {
    account: String,
    factor: String,
}

#[derive(FromQueryResult)]
struct LinkRow {
    token_hash: String,
    account: String,
    purpose: String,
    expires_at: i64,
}

#[derive(FromQueryResult)]
struct TokenRow {
    token_hash: String,
    account: String,
    role: String,
    name: String,
    scopes: String,
    made_at: i64,
    expires_at: i64,
    used_on: Option<i64>,
}

#[derive(FromQueryResult)]
struct IdentityRow {
    issuer: String,
    subject: String,
    account: String,
}

#[derive(FromQueryResult)]
struct CountRow {
    n: i64,
}

impl TokenRow {
    fn read(self) -> Result<ApiToken, StoreFault> {
        let scope = |code: &str| Scope::from_code(code).ok_or_else(|| unknown("scope", code));
        Ok(ApiToken {
            role: Role::from_code(&self.role).ok_or_else(|| unknown("role", &self.role))?,
            token_hash: self.token_hash,
            account: self.account.as_str().into(),
            name: self.name,
            scopes: self.scopes.split_terminator(',').map(scope).collect::<Result<_, _>>()?,
            made_at: instant(self.made_at)?,
            expires_at: instant(self.expires_at)?,
            used_on: self.used_on.map(day).transpose()?,
        })
    }
}

const TOKEN_COLUMNS: &str = "SELECT token_hash, account, role, name, scopes, made_at, expires_at, used_on \
     FROM api_token WHERE office = ";

#[async_trait]
impl CredentialStore for SqlStore {
    async fn attempts(&self, key: &str) -> Result<Attempts, StoreFault> {
        let ask = Ask::new("SELECT failures, run, last_at FROM attempt WHERE office = ").bind(&*self.office);
        let found: Option<AttemptRow> = ask.then(" AND subject = ").bind(key).one(&self.engine.read).await?;
        let Some(row) = found else { return Ok(Attempts::default()) };
        let last_at = Some(instant(row.last_at)?);
        Ok(Attempts { failures: count(row.failures)?, run: count(row.run)?, last_at })
    }

    async fn count_attempt(&self, key: &str, seen: &Attempts, now: Timestamp) -> Result<bool, StoreFault> {
        let run = i64::from(seen.next_run(now));
        let ask = Ask::new("INSERT INTO attempt (office, subject, failures, run, last_at) VALUES (");
        let ask = ask.bind(&*self.office).then(", ").bind(key).then(", 1, ").bind(run).then(", ");
        let ask = ask.bind(micros(now)).then(
            ") ON CONFLICT (office, subject) DO UPDATE SET failures = attempt.failures + 1, \
             run = excluded.run, last_at = excluded.last_at WHERE attempt.failures = ",
        );
        Ok(ask.bind(i64::from(seen.failures)).run(&self.engine.write).await? == 1)
    }

    async fn clear_attempts(&self, key: &str) -> Result<(), StoreFault> {
        let ask = Ask::new("DELETE FROM attempt WHERE office = ").bind(&*self.office);
        ask.then(" AND subject = ").bind(key).run(&self.engine.write).await?;
        Ok(())
    }

    async fn standing(&self, account: &ActorId) -> Result<Standing, StoreFault> {
        let ask = Ask::new(
            "SELECT factor, signed_in_at, signed_in_before, failures_before FROM credential WHERE office = ",
        );
        let ask = ask.bind(&*self.office).then(" AND account = ").bind(account.as_str());
        let Some(row) = ask.one::<CredentialRow>(&self.engine.read).await? else {
            return Ok(Standing::default());
        };
        Ok(Standing {
            factor: row.factor.map(SealedFactor::from_stored),
            signed_in_at: row.signed_in_at.map(instant).transpose()?,
            signed_in_before: row.signed_in_before.map(instant).transpose()?,
            failures_before: count(row.failures_before)?,
        })
    }

    async fn note_sign_in(&self, account: &ActorId, failures: u32, now: Timestamp) -> Result<(), StoreFault> {
        let ask = Ask::new(
            "INSERT INTO credential (office, account, factor_step, signed_in_at, failures_before) VALUES (",
        );
        let ask = ask.bind(&*self.office).then(", ").bind(account.as_str()).then(", 0, ").bind(micros(now));
        let ask = ask.then(", ").bind(i64::from(failures)).then(
            ") ON CONFLICT (office, account) DO UPDATE SET signed_in_before = credential.signed_in_at, \
             signed_in_at = excluded.signed_in_at, failures_before = excluded.failures_before",
        );
        ask.run(&self.engine.write).await?;
        Ok(())
    }

    async fn set_factor(&self, account: &ActorId, factor: Option<&SealedFactor>) -> Result<(), StoreFault> {
        let tx = self.engine.write.begin().await.map_err(super::fault::fault)?;
        let done = async {
            let secret = Value::String(factor.map(|factor| factor.expose().to_owned()));
            let ask = Ask::new(
                "INSERT INTO credential (office, account, factor, factor_step, failures_before) VALUES (",
            );
            let ask = ask.bind(&*self.office).then(", ").bind(account.as_str()).then(", ").bind(secret);
            let ask = ask.then(
                ", 0, 0) ON CONFLICT (office, account) DO UPDATE SET factor = excluded.factor, factor_step = 0",
            );
            ask.run(&tx).await?;
            if factor.is_none() {
                forget_recovery(&self.office, account).run(&tx).await?;
            }
            Ok(())
        };
        let done = done.await;
        super::end(tx, done).await
    }

    async fn factors(&self) -> Result<Vec<(ActorId, SealedFactor)>, StoreFault> {
        let ask = Ask::new("SELECT account, factor FROM credential WHERE office = ").bind(&*self.office);
        let ask = ask.then(" AND factor IS NOT NULL ORDER BY account");
        let rows: Vec<FactorRow> = ask.all(&self.engine.read).await?;
        let read = |row: FactorRow| (row.account.as_str().into(), SealedFactor::from_stored(row.factor));
        Ok(rows.into_iter().map(read).collect())
    }

    async fn replace_factor(
        &self,
        account: &ActorId,
        old: &SealedFactor,
        new: &SealedFactor,
    ) -> Result<bool, StoreFault> {
        let ask = Ask::new("UPDATE credential SET factor = ").bind(new.expose()).then(" WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND account = ").bind(account.as_str());
        Ok(ask.then(" AND factor = ").bind(old.expose()).run(&self.engine.write).await? == 1)
    }

    async fn spend_step(&self, account: &ActorId, step: i64) -> Result<bool, StoreFault> {
        let ask = Ask::new("UPDATE credential SET factor_step = ").bind(step).then(" WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND account = ").bind(account.as_str());
        let ask = ask.then(" AND factor IS NOT NULL AND factor_step < ").bind(step);
        Ok(ask.run(&self.engine.write).await? == 1)
    }

    async fn set_recovery(&self, account: &ActorId, hashes: &[String]) -> Result<(), StoreFault> {
        let tx = self.engine.write.begin().await.map_err(super::fault::fault)?;
        let row = |hash: &String| -> [Value; 3] {
            [self.office.as_str().into(), account.as_str().into(), hash.as_str().into()]
        };
        let done = async {
            forget_recovery(&self.office, account).run(&tx).await?;
            RECOVERY.insert(&tx, hashes.iter().map(row).collect()).await
        };
        let done = done.await;
        super::end(tx, done).await
    }

    async fn spend_recovery(&self, account: &ActorId, hash: &str) -> Result<bool, StoreFault> {
        let ask = forget_recovery(&self.office, account).then(" AND code_hash = ").bind(hash);
        Ok(ask.run(&self.engine.write).await? == 1)
    }

    async fn recovery_left(&self, account: &ActorId) -> Result<u32, StoreFault> {
        let ask = Ask::new("SELECT COUNT(*) AS n FROM recovery_code WHERE office = ").bind(&*self.office);
        let ask = ask.then(" AND account = ").bind(account.as_str());
        ask.one::<CountRow>(&self.engine.read).await?.map_or(Ok(0), |row| count(row.n))
    }

    async fn save_link(&self, link: &Link) -> Result<(), StoreFault> {
        let ask =
            Ask::new("INSERT INTO sign_in_link (office, account, token_hash, purpose, expires_at) VALUES (");
        let ask = ask.bind(&*self.office).then(", ").bind(link.account.as_str()).then(", ");
        let ask = ask.bind(&*link.token_hash).then(", ").bind(link.purpose.code()).then(", ");
        let ask = ask.bind(micros(link.expires_at)).then(
            ") ON CONFLICT (office, account) DO UPDATE SET token_hash = excluded.token_hash, \
             purpose = excluded.purpose, expires_at = excluded.expires_at",
        );
        ask.run(&self.engine.write).await?;
        Ok(())
    }

    async fn link(&self, token_hash: &str, now: Timestamp) -> Result<Option<Link>, StoreFault> {
        let ask =
            Ask::new("SELECT token_hash, account, purpose, expires_at FROM sign_in_link WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND token_hash = ").bind(token_hash);
        let ask = ask.then(" AND expires_at > ").bind(micros(now));
        let Some(row) = ask.one::<LinkRow>(&self.engine.read).await? else { return Ok(None) };
        Ok(Some(Link {
            token_hash: row.token_hash,
            account: row.account.as_str().into(),
            purpose: LinkPurpose::from_code(&row.purpose).ok_or_else(|| unknown("link", &row.purpose))?,
            expires_at: instant(row.expires_at)?,
        }))
    }

    async fn spend_link(&self, token_hash: &str, now: Timestamp) -> Result<bool, StoreFault> {
        let ask = Ask::new("DELETE FROM sign_in_link WHERE office = ").bind(&*self.office);
        let ask = ask.then(" AND token_hash = ").bind(token_hash).then(" AND expires_at > ");
        Ok(ask.bind(micros(now)).run(&self.engine.write).await? == 1)
    }

    async fn save_token(&self, token: &ApiToken) -> Result<(), StoreFault> {
        let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.code()).collect();
        let row: [Value; 9] = [
            self.office.as_str().into(),
            token.token_hash.as_str().into(),
            token.account.as_str().into(),
            token.role.code().into(),
            token.name.as_str().into(),
            scopes.join(",").into(),
            micros(token.made_at).into(),
            micros(token.expires_at).into(),
            Value::BigInt(token.used_on.map(day_number)),
        ];
        TOKENS.insert(&self.engine.write, vec![row]).await
    }

    async fn token(&self, token_hash: &str, now: Timestamp) -> Result<Option<ApiToken>, StoreFault> {
        let ask = Ask::new(TOKEN_COLUMNS).bind(&*self.office).then(" AND token_hash = ").bind(token_hash);
        let ask = ask.then(" AND expires_at > ").bind(micros(now));
        ask.one::<TokenRow>(&self.engine.read).await?.map(TokenRow::read).transpose()
    }

    async fn tokens_of(&self, account: &ActorId) -> Result<Vec<ApiToken>, StoreFault> {
        let ask = Ask::new(TOKEN_COLUMNS).bind(&*self.office).then(" AND account = ").bind(account.as_str());
        let rows: Vec<TokenRow> =
            ask.then(" ORDER BY made_at DESC, token_hash").all(&self.engine.read).await?;
        rows.into_iter().map(TokenRow::read).collect()
    }

    async fn token_used(&self, token_hash: &str, on: Date) -> Result<(), StoreFault> {
        let ask = Ask::new("UPDATE api_token SET used_on = ").bind(day_number(on)).then(" WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND token_hash = ").bind(token_hash);
        ask.run(&self.engine.write).await?;
        Ok(())
    }

    async fn drop_tokens(&self, account: &ActorId, only: Option<&str>) -> Result<u64, StoreFault> {
        let ask = Ask::new("DELETE FROM api_token WHERE office = ").bind(&*self.office);
        let ask = ask.then(" AND account = ").bind(account.as_str());
        let ask = match only {
            Some(hash) => ask.then(" AND token_hash = ").bind(hash),
            None => ask,
        };
        ask.run(&self.engine.write).await
    }

    async fn save_identity(&self, identity: &Identity) -> Result<(), StoreFault> {
        let row: [Value; 4] = [
            self.office.as_str().into(),
            identity.issuer.as_str().into(),
            identity.subject.as_str().into(),
            identity.account.as_str().into(),
        ];
        IDENTITIES.insert(&self.engine.write, vec![row]).await
    }

    async fn identity(&self, issuer: &str, subject: &str) -> Result<Option<ActorId>, StoreFault> {
        let ask = Ask::new("SELECT issuer, subject, account FROM identity WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND issuer = ").bind(issuer).then(" AND subject = ");
        let found: Option<IdentityRow> = ask.bind(subject).one(&self.engine.read).await?;
        Ok(found.map(|row| row.account.as_str().into()))
    }

    async fn identities_of(&self, account: &ActorId) -> Result<Vec<Identity>, StoreFault> {
        let ask = Ask::new("SELECT issuer, subject, account FROM identity WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND account = ").bind(account.as_str());
        let rows: Vec<IdentityRow> = ask.then(" ORDER BY issuer, subject").all(&self.engine.read).await?;
        Ok(rows.into_iter().map(IdentityRow::read).collect())
    }

    async fn identities(&self, issuer: &str) -> Result<Vec<Identity>, StoreFault> {
        let ask = Ask::new("SELECT issuer, subject, account FROM identity WHERE office = ");
        let ask = ask.bind(&*self.office).then(" AND issuer = ").bind(issuer);
        let rows: Vec<IdentityRow> = ask.then(" ORDER BY subject").all(&self.engine.read).await?;
        Ok(rows.into_iter().map(IdentityRow::read).collect())
    }

    async fn drop_identity(&self, account: &ActorId, issuer: &str) -> Result<(), StoreFault> {
        let ask = Ask::new("DELETE FROM identity WHERE office = ").bind(&*self.office);
        let ask = ask.then(" AND account = ").bind(account.as_str()).then(" AND issuer = ").bind(issuer);
        ask.run(&self.engine.write).await?;
        Ok(())
    }
}

impl IdentityRow {
    fn read(self) -> Identity {
        Identity { issuer: self.issuer, subject: self.subject, account: self.account.as_str().into() }
    }
}

fn forget_recovery(office: &str, account: &ActorId) -> Ask {
    let ask = Ask::new("DELETE FROM recovery_code WHERE office = ").bind(office);
    ask.then(" AND account = ").bind(account.as_str())
}
