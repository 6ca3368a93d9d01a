//! Accounts, sessions and drafts: ordinary rows, through entities.

use super::ask::Ask;
use super::codes::{instant, micros};
use super::fault::{fault, unknown};
use crate::account::{Account, PasswordHash, Session};
use crate::fault::StoreFault;
use casework::{ActorId, Role};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _,
};
use std::collections::{BTreeSet, HashMap};

/// Table `account`.
mod account {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub login: String,
        pub name: String,
        pub roles: String,
        pub unit: Option<String>,
        pub active: bool,
        pub password: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `session`.
mod session {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub account: String,
        pub role: String,
        pub expires_at: i64,
        pub opened_at: i64,
        pub seen_at: i64,
        pub device: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `draft`.
mod draft {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub body: String,
        pub expires_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl TryFrom<account::Model> for Account {
    type Error = StoreFault;

    fn try_from(row: account::Model) -> Result<Self, StoreFault> {
        let role = |code: &str| Role::from_code(code).ok_or_else(|| unknown("role", code));
        Ok(Self {
            id: row.id.as_str().into(),
            login: row.login,
            name: row.name,
            roles: row.roles.split_terminator(',').map(role).collect::<Result<_, _>>()?,
            unit: row.unit.as_deref().map(Into::into),
            active: row.active,
        })
    }
}

impl TryFrom<session::Model> for Session {
    type Error = StoreFault;

    fn try_from(row: session::Model) -> Result<Self, StoreFault> {
        Ok(Self {
            token_hash: row.token_hash,
            account: row.account.as_str().into(),
            role: Role::from_code(&row.role).ok_or_else(|| unknown("role", &row.role))?,
            opened_at: instant(row.opened_at)?,
            seen_at: instant(row.seen_at)?,
            expires_at: instant(row.expires_at)?,
            device: row.device,
        })
    }
}

pub(super) async fn save_account(
    db: &impl ConnectionTrait,
    office: &str,
    account: &Account,
    password: Option<&PasswordHash>,
) -> Result<(), StoreFault> {
    use account::Column;
    let roles: Vec<&str> = account.roles.iter().map(|role| role.code()).collect();
    let row = account::ActiveModel {
        office: Set(office.to_owned()),
        id: Set(account.id.to_string()),
        login: Set(account.login.clone()),
        name: Set(account.name.clone()),
        roles: Set(roles.join(",")),
        unit: Set(account.unit.as_ref().map(ToString::to_string)),
        active: Set(account.active),
        password: Set(password.map(|hash| hash.expose().to_owned())),
    };
    let mut columns = vec![Column::Login, Column::Name, Column::Roles, Column::Unit, Column::Active];
    columns.extend(password.is_some().then_some(Column::Password));
    let clash = OnConflict::columns([Column::Office, Column::Id]).update_columns(columns).to_owned();
    account::Entity::insert(row).on_conflict(clash).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}

#[derive(FromQueryResult)]
struct NameLine {
    id: String,
    name: String,
}

pub(super) async fn called(
    db: &impl ConnectionTrait,
    office: &str,
    ids: &[ActorId],
) -> Result<HashMap<ActorId, String>, StoreFault> {
    let wanted: BTreeSet<&str> = ids.iter().map(ActorId::as_str).collect();
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let ask = Ask::new("SELECT id, name FROM account WHERE office = ").bind(office);
    let lines: Vec<NameLine> = ask.then(" AND id IN ").list(wanted).all(db).await?;
    Ok(lines.into_iter().map(|line| (line.id.as_str().into(), line.name)).collect())
}

pub(super) async fn accounts(db: &impl ConnectionTrait, office: &str) -> Result<Vec<Account>, StoreFault> {
    let found = account::Entity::find()
        .filter(account::Column::Office.eq(office))
        .order_by_asc(account::Column::Id)
        .all(db)
        .await
        .map_err(fault)?;
    found.into_iter().map(Account::try_from).collect()
}

pub(super) async fn account(
    db: &impl ConnectionTrait,
    office: &str,
    id: &str,
) -> Result<Option<Account>, StoreFault> {
    let key = (office.to_owned(), id.to_owned());
    let found = account::Entity::find_by_id(key).one(db).await.map_err(fault)?;
    found.map(Account::try_from).transpose()
}

pub(super) async fn login(
    db: &impl ConnectionTrait,
    office: &str,
    login: &str,
) -> Result<Option<(Account, PasswordHash)>, StoreFault> {
    let found = account::Entity::find()
        .filter(account::Column::Office.eq(office))
        .filter(account::Column::Login.eq(login))
        .one(db)
        .await
        .map_err(fault)?;
    let Some(row) = found else { return Ok(None) };
    let Some(hash) = row.password.clone() else { return Ok(None) };
    Ok(Some((row.try_into()?, PasswordHash::from_stored(hash))))
}

pub(super) async fn open_session(
    db: &impl ConnectionTrait,
    office: &str,
    session: &Session,
) -> Result<(), StoreFault> {
    let row = session::ActiveModel {
        office: Set(office.to_owned()),
        token_hash: Set(session.token_hash.clone()),
        account: Set(session.account.to_string()),
        role: Set(session.role.code().to_owned()),
        expires_at: Set(micros(session.expires_at)),
        opened_at: Set(micros(session.opened_at)),
        seen_at: Set(micros(session.seen_at)),
        device: Set(session.device.clone()),
    };
    session::Entity::insert(row).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}

pub(super) async fn session(
    db: &impl ConnectionTrait,
    office: &str,
    token_hash: &str,
) -> Result<Option<Session>, StoreFault> {
    let key = (office.to_owned(), token_hash.to_owned());
    let found = session::Entity::find_by_id(key).one(db).await.map_err(fault)?;
    found.map(Session::try_from).transpose()
}

pub(super) async fn sessions_of(
    db: &impl ConnectionTrait,
    office: &str,
    account: &str,
    now: Timestamp,
) -> Result<Vec<Session>, StoreFault> {
    use session::Column;
    let theirs =
        session::Entity::find().filter(Column::Office.eq(office)).filter(Column::Account.eq(account));
    let open = theirs.filter(Column::ExpiresAt.gt(micros(now)));
    let found = open.order_by_desc(Column::OpenedAt).order_by_asc(Column::TokenHash).all(db).await;
    found.map_err(fault)?.into_iter().map(Session::try_from).collect()
}

pub(super) async fn touch_session(
    db: &impl ConnectionTrait,
    office: &str,
    token_hash: &str,
    now: Timestamp,
) -> Result<(), StoreFault> {
    let touched = Ask::new("UPDATE session SET seen_at = ").bind(micros(now)).then(" WHERE office = ");
    touched.bind(office).then(" AND token_hash = ").bind(token_hash).run(db).await?;
    Ok(())
}

pub(super) async fn end_sessions(
    db: &impl ConnectionTrait,
    office: &str,
    account: &str,
    but: Option<&str>,
) -> Result<u64, StoreFault> {
    let theirs = Ask::new("DELETE FROM session WHERE office = ").bind(office).then(" AND account = ");
    theirs.bind(account).then(" AND token_hash <> ").bind(but.unwrap_or_default()).run(db).await
}

pub(super) async fn drop_password(
    db: &impl ConnectionTrait,
    office: &str,
    id: &str,
) -> Result<(), StoreFault> {
    let whose = Ask::new("UPDATE account SET password = NULL WHERE office = ").bind(office);
    whose.then(" AND id = ").bind(id).run(db).await?;
    Ok(())
}

pub(super) async fn end_session(
    db: &impl ConnectionTrait,
    office: &str,
    token_hash: &str,
) -> Result<(), StoreFault> {
    let key = (office.to_owned(), token_hash.to_owned());
    session::Entity::delete_by_id(key).exec(db).await.map_err(fault)?;
    Ok(())
}

pub(super) async fn save_draft(
    db: &impl ConnectionTrait,
    office: &str,
    id: &str,
    body: &str,
    expires_at: Timestamp,
) -> Result<(), StoreFault> {
    use draft::Column;
    let row = draft::ActiveModel {
        office: Set(office.to_owned()),
        id: Set(id.to_owned()),
        body: Set(body.to_owned()),
        expires_at: Set(micros(expires_at)),
    };
    let clash = OnConflict::columns([Column::Office, Column::Id])
        .update_columns([Column::Body, Column::ExpiresAt])
        .to_owned();
    draft::Entity::insert(row).on_conflict(clash).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}

/// The draft and when it expires.
pub(super) async fn draft(
    db: &impl ConnectionTrait,
    office: &str,
    id: &str,
) -> Result<Option<(String, Timestamp)>, StoreFault> {
    let key = (office.to_owned(), id.to_owned());
    let found = draft::Entity::find_by_id(key).one(db).await.map_err(fault)?;
    found.map(|row| Ok((row.body, instant(row.expires_at)?))).transpose()
}

pub(super) async fn drop_draft(db: &impl ConnectionTrait, office: &str, id: &str) -> Result<(), StoreFault> {
    draft::Entity::delete_by_id((office.to_owned(), id.to_owned())).exec(db).await.map_err(fault)?;
    Ok(())
}

/// Throws away what has expired, sessions and drafts alike.
pub(super) async fn sweep(db: &impl ConnectionTrait, office: &str, now: Timestamp) -> Result<(), StoreFault> {
    let old_session = session::Column::ExpiresAt.lte(micros(now));
    let sessions = session::Entity::delete_many().filter(session::Column::Office.eq(office));
    sessions.filter(old_session).exec(db).await.map_err(fault)?;
    let old_draft = draft::Column::ExpiresAt.lte(micros(now));
    let drafts = draft::Entity::delete_many().filter(draft::Column::Office.eq(office));
    drafts.filter(old_draft).exec(db).await.map_err(fault)?;
    Ok(())
}
